package no.nystart.followup.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;

/**
 * What is done about a red flag.
 *
 * @param owner account of who does it
 * @param due the last day for it
 */
public record Handling(String cause, String action, UUID owner, LocalDate due) {

    public Handling {
        cause = cause.strip();
        action = action.strip();
    }

    /** As somebody decides it {@code today}: refused without words, or with a day that has passed. */
    public static Handling decided(String cause, String action, UUID owner, LocalDate due, LocalDate today) {
        List<Fault> faults = Stream.of(
                        Fault.where(cause.isBlank(), "cause", CommonRefusal.MISSING),
                        Fault.where(action.isBlank(), "action", CommonRefusal.MISSING),
                        Fault.where(due.isBefore(today), "due", FlagRefusal.DUE_IN_THE_PAST, due))
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, faults);
        }
        return new Handling(cause, action, owner, due);
    }
}
