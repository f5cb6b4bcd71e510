package no.nystart.outcome.certificate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A process, and how well somebody is confirmed to do it.
 *
 * @param confirmed the last confirmation, or null where there is none
 * @param instructor the name of who confirmed it, empty where nobody has
 */
public record MasteredLine(WorkProcess process, @Nullable ProcessConfirmation confirmed, String instructor) {

    public UUID id() {
        return process.id();
    }

    /** Null where nothing is confirmed. */
    public @Nullable Mastery mastery() {
        return confirmed == null ? null : confirmed.mastery();
    }

    public @Nullable LocalDate on() {
        return confirmed == null ? null : confirmed.confirmedOn();
    }
}
