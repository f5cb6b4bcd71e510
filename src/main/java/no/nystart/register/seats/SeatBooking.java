package no.nystart.register.seats;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A seat taken by a young person with a leader, from a day until the day before another. */
@Entity
public class SeatBooking {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID youngPerson;

    @Column(updatable = false)
    private UUID place;

    @Column(updatable = false)
    private UUID leader;

    @Column(updatable = false)
    private int need;

    @Column(updatable = false)
    private LocalDate starts;

    private LocalDate ends;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected SeatBooking() {}

    SeatBooking(UUID id, SeatWanted wanted) {
        this.id = id;
        this.youngPerson = wanted.youngPerson();
        this.place = wanted.place();
        this.leader = wanted.leader();
        this.need = wanted.need();
        this.starts = wanted.starts();
        this.ends = wanted.ends();
    }

    /** Gives back what comes after; a booking only ever becomes shorter, a longer one is booked anew. */
    void endEarlier(LocalDate day) {
        if (!day.isAfter(starts) || day.isAfter(ends)) {
            throw new IllegalArgumentException("Booking from " + starts + " to " + ends + " cannot end " + day);
        }
        ends = day;
    }

    public UUID id() {
        return id;
    }

    public UUID youngPerson() {
        return youngPerson;
    }

    public UUID place() {
        return place;
    }

    public UUID leader() {
        return leader;
    }

    public int need() {
        return need;
    }

    public LocalDate starts() {
        return starts;
    }

    /** First day that is free again. */
    public LocalDate ends() {
        return ends;
    }
}
