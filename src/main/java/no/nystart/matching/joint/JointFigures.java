package no.nystart.matching.joint;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.nystart.matching.run.MatchingRun;

/**
 * What the cohorts of a joint run have come to together.
 *
 * @param over cohorts nothing more will come of
 * @param proven cohorts whose proposal is proven best
 * @param placed of the young people that the visitor may see
 * @param widest the one with the widest gap of those not proven; empty when there is none
 */
public record JointFigures(int cohorts, int over, int proven, int people, int placed, Optional<MatchingRun> widest) {

    public static JointFigures of(List<JointStanding.Part> parts) {
        List<MatchingRun> solved = parts.stream()
                .map(JointStanding.Part::run)
                .filter(Objects::nonNull)
                .filter(MatchingRun::hasSolution)
                .toList();
        return new JointFigures(
                parts.size(),
                (int) parts.stream().filter(JointStanding.Part::isOver).count(),
                (int) solved.stream().filter(JointFigures::isProven).count(),
                parts.stream().mapToInt(part -> part.seen().people()).sum(),
                parts.stream().mapToInt(part -> part.seen().placed()).sum(),
                solved.stream()
                        .filter(run -> !isProven(run))
                        .max(Comparator.comparingDouble(run -> Objects.requireNonNull(run.gap()))));
    }

    private static boolean isProven(MatchingRun run) {
        return Objects.equals(run.best(), run.bound());
    }

    public boolean isAllOver() {
        return over == cohorts;
    }
}
