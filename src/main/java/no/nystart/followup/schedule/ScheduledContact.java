package no.nystart.followup.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.followup.plan.Appointment;
import no.nystart.followup.plan.Slot;

/** One contact of a placement as it is kept; its rules are those of {@link Appointment}. */
@Entity
@Table(name = "appointment")
public class ScheduledContact {

    /** Each slot of a placement once. */
    @Embeddable
    record Key(
            @Column(name = "placement") UUID placement,
            @Column(name = "slot") String slot) {}

    @EmbeddedId
    private Key key;

    private LocalDate onDay;
    private LocalDate since;
    private int sequence;

    @Enumerated(EnumType.STRING)
    private Appointment.Status status;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected ScheduledContact() {}

    @SuppressWarnings("NullAway.Init") // becomes() sets the rest
    ScheduledContact(UUID placement, Appointment appointment) {
        this.key = new Key(placement, appointment.slot().key());
        becomes(appointment);
    }

    void becomes(Appointment appointment) {
        onDay = appointment.on();
        since = appointment.since();
        sequence = appointment.sequence();
        status = appointment.status();
    }

    UUID placement() {
        return key.placement();
    }

    String slot() {
        return key.slot();
    }

    Appointment appointment() {
        return new Appointment(Slot.of(key.slot()), onDay, since, sequence, status);
    }
}
