package no.nystart.outcome.status;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.life.Rematch;

/** Of which placements and moments it is told how somebody stands. */
public final class OutcomeRules {

    private OutcomeRules() {}

    /** Why it is not told of a placement at all; empty where it is. */
    public static Optional<OutcomeRefusal> hindrance(Span period, Optional<Rematch> rematch) {
        if (rematch.filter(Rematch.MOVED::equals).isPresent()) {
            return Optional.of(OutcomeRefusal.OUTCOME_ELSEWHERE);
        }
        return period.days() == 0 ? Optional.of(OutcomeRefusal.OUTCOME_WITHOUT_PLACEMENT) : Optional.empty();
    }

    /** Whether a moment has come. */
    public static boolean hasCome(Moment moment, Span period, LocalDate today) {
        return !today.isBefore(moment.after(period.ends()));
    }

    /** Those that have come, the first first. */
    public static List<Moment> come(Span period, LocalDate today) {
        return Arrays.stream(Moment.values())
                .filter(moment -> hasCome(moment, period, today))
                .toList();
    }
}
