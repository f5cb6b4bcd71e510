package no.nystart.register.seats;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A seat to be booked.
 *
 * @param need the young person's follow-up need, which the leader's capacity must hold
 * @param ends first day that is free again
 */
public record SeatWanted(UUID youngPerson, UUID place, UUID leader, int need, LocalDate starts, LocalDate ends) {

    public SeatWanted {
        if (need < 1 || need > 3 || !ends.isAfter(starts)) {
            throw new IllegalArgumentException("Need " + need + ", " + starts + " to " + ends);
        }
    }

    /** The same, free again on another day. */
    SeatWanted until(LocalDate day) {
        return new SeatWanted(youngPerson, place, leader, need, starts, day);
    }
}
