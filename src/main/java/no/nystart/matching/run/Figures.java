package no.nystart.matching.run;

import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.Optional;
import java.util.stream.IntStream;
import no.nystart.matching.model.Solution;
import org.jspecify.annotations.Nullable;

/**
 * A solution in figures.
 *
 * @param mean dissatisfaction of those placed, 0..1000; null when nobody is
 * @param worst dissatisfaction among those placed; null when nobody is
 */
@Embeddable
public record Figures(
        int placed,
        long total,
        @Nullable Double mean,
        @Nullable Integer worst) {

    static Figures of(Solution solution) {
        return of(solution.assignments().stream().mapToInt(Solution.Assignment::dissatisfaction), solution.total());
    }

    /** @param total of the whole run */
    public static Figures of(Collection<Proposal> visible, long total) {
        return of(
                visible.stream()
                        .flatMap(proposal -> proposal.match().stream())
                        .mapToInt(Proposal.Match::dissatisfaction),
                total);
    }

    /** @param dissatisfactions of those placed */
    public static Figures of(IntStream dissatisfactions, long total) {
        IntSummaryStatistics felt = dissatisfactions.summaryStatistics();
        boolean nobody = felt.getCount() == 0;
        return new Figures(
                (int) felt.getCount(), total, nobody ? null : felt.getAverage(), nobody ? null : felt.getMax());
    }

    /** How well it fits those placed on average, 0 to 100; empty when nobody is. */
    public Optional<Double> meanFit() {
        return Optional.ofNullable(mean).map(dissatisfaction -> 100 - dissatisfaction / 10);
    }

    /** How well it fits whom it fits worst, 0 to 100; empty when nobody is placed. */
    public Optional<Double> worstFit() {
        return Optional.ofNullable(worst).map(dissatisfaction -> 100 - dissatisfaction / 10.0);
    }
}
