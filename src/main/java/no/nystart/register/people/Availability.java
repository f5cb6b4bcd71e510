package no.nystart.register.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When somebody can take part.
 *
 * @param from first day, or null: at any time
 * @param to last day, included, or null: no end
 * @param waitingSince since when they have waited for a place
 */
@Embeddable
public record Availability(
        @Column(name = "available_from") @Nullable LocalDate from,
        @Column(name = "available_to") @Nullable LocalDate to,
        @Column(name = "waiting_since") LocalDate waitingSince) {

    public Availability {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("Available from " + from + " to " + to);
        }
    }
}
