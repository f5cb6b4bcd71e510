package no.nystart.placement.decision;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A place with a leader, for a time.
 *
 * @param ends first day after the latest possible end
 */
@Embeddable
public record Stay(UUID place, UUID leader, LocalDate starts, LocalDate ends) {

    /** Last possible day. */
    public LocalDate lastDay() {
        return ends.minusDays(1);
    }
}
