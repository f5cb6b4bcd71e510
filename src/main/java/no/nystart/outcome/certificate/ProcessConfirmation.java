package no.nystart.outcome.certificate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** That an accredited instructor has confirmed how well somebody does a process; never changed: the last holds. */
@Entity
@Immutable
public class ProcessConfirmation {

    @Id
    private UUID id;

    private UUID placement;
    private UUID process;

    @Enumerated(EnumType.STRING)
    private Mastery mastery;

    private UUID leader;

    @EmbeddedColumnNaming("confirmed_%s")
    private Stamp confirmed;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected ProcessConfirmation() {}

    ProcessConfirmation(UUID placement, UUID process, Mastery mastery, UUID leader, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.placement = placement;
        this.process = process;
        this.mastery = mastery;
        this.leader = leader;
        this.confirmed = stamp;
    }

    public UUID process() {
        return process;
    }

    public Mastery mastery() {
        return mastery;
    }

    /** The instructor, whoever typed it. */
    public UUID leader() {
        return leader;
    }

    public LocalDate confirmedOn() {
        return confirmed.on();
    }

    /** Whether it says the same of its process. */
    boolean says(Mastery other) {
        return mastery == other;
    }
}
