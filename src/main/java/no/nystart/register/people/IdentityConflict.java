package no.nystart.register.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two people registered with one national id; the newer one enters no run until somebody cleared has looked. */
@Entity
public class IdentityConflict {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID youngPerson;

    @Column(updatable = false)
    private UUID other;

    @Column(updatable = false)
    private LocalDate openedOn;

    private @Nullable LocalDate resolvedOn;
    private @Nullable UUID resolvedBy;
    private @Nullable String resolution;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected IdentityConflict() {}

    IdentityConflict(UUID id, UUID youngPerson, UUID other, LocalDate openedOn) {
        this.id = id;
        this.youngPerson = youngPerson;
        this.other = other;
        this.openedOn = openedOn;
    }

    /** Found out and put right: from now on nothing keeps the person out of a run. */
    void resolve(String how, UUID by, LocalDate on) {
        resolution = how;
        resolvedBy = by;
        resolvedOn = on;
    }

    public UUID id() {
        return id;
    }

    public UUID youngPerson() {
        return youngPerson;
    }

    public UUID other() {
        return other;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public boolean isOpen() {
        return resolvedOn == null;
    }
}
