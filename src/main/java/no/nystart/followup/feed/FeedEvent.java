package no.nystart.followup.feed;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import no.nystart.followup.plan.Appointment;
import no.nystart.followup.plan.Slot;

/**
 * One event of a feed.
 *
 * @param uid the same for as long as it is the same contact
 * @param sequence grows with each change
 * @param starts by the clock in Norway
 */
public record FeedEvent(
        String uid,
        int sequence,
        LocalDateTime starts,
        Duration lasts,
        String summary,
        String description,
        boolean cancelled) {

    private static final LocalTime CHECK_IN_AT = LocalTime.of(9, 0);
    private static final Duration CHECK_IN_LASTS = Duration.ofMinutes(15);
    private static final LocalTime REVIEW_AT = LocalTime.of(13, 0);
    private static final Duration REVIEW_LASTS = Duration.ofHours(1);

    /** A contact of a placement's plan, at the hour that contacts of its kind have unless agreed otherwise. */
    public static FeedEvent of(UUID placement, Appointment appointment, String summary, String description) {
        LocalTime at = switch (appointment.slot()) {
            case Slot.CheckIn checkIn -> CHECK_IN_AT;
            case Slot.Review review -> REVIEW_AT;
        };
        Duration lasts = switch (appointment.slot()) {
            case Slot.CheckIn checkIn -> CHECK_IN_LASTS;
            case Slot.Review review -> REVIEW_LASTS;
        };
        return new FeedEvent(
                appointment.slot().key() + "." + placement + "@nystart",
                appointment.sequence(),
                appointment.on().atTime(at),
                lasts,
                summary,
                description,
                appointment.status() == Appointment.Status.CANCELLED);
    }
}
