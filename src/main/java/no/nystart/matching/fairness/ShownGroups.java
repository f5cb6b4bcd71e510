package no.nystart.matching.fairness;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import no.nystart.matching.explain.Fairness;

/**
 * The groups of one kind, for a page.
 *
 * @param leftOut names of those that are not told
 */
public record ShownGroups(GroupedBy by, List<Row> rows, List<String> leftOut) {

    /** A group that is told. */
    public record Row(String name, int size, Cell proposed, Cell firstCome, Cell random) {

        static Row of(String name, Fairness.Group group) {
            return new Row(
                    name,
                    group.size().orElseThrow(),
                    Cell.of(group.proposed()),
                    Cell.of(group.firstCome()),
                    Cell.of(group.random()));
        }
    }

    /**
     * What a matching gives a group; empty where it is not told or nobody is placed.
     *
     * @param placedShare 0 to 1
     * @param fit of those placed on average, 0 to 100
     * @param worstFit of those placed, 0 to 100
     */
    public record Cell(Optional<Double> placedShare, Optional<Double> fit, Optional<Double> worstFit) {

        static Cell of(Fairness.Figures figures) {
            OptionalDouble share = figures.placedShare();
            OptionalDouble mean = figures.mean();
            OptionalInt worst = figures.worst();
            return new Cell(
                    share.isPresent() ? Optional.of(share.getAsDouble()) : Optional.empty(),
                    mean.isPresent() ? Optional.of(fit(mean.getAsDouble())) : Optional.empty(),
                    worst.isPresent() ? Optional.of(fit(worst.getAsInt())) : Optional.empty());
        }

        private static double fit(double dissatisfaction) {
            return 100 - dissatisfaction / 10;
        }
    }

    public String namesLeftOut() {
        return String.join(", ", leftOut);
    }
}
