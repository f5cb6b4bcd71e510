package no.nystart.programme.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** Somebody of a company who has signed up for a visit: a leader of the register, or a colleague by name alone. */
@Entity
public class VisitGuest {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID visit;

    @Column(updatable = false)
    private UUID company;

    @Column(updatable = false)
    private @Nullable UUID leader;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private UUID signedBy;

    @Column(updatable = false)
    private Instant signedAt;

    @Column(updatable = false)
    private LocalDate signedOn;

    private @Nullable UUID withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable LocalDate withdrawnOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected VisitGuest() {}

    VisitGuest(UUID visit, UUID company, @Nullable UUID leader, String name, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.visit = visit;
        this.company = company;
        this.leader = leader;
        this.name = name;
        this.signedBy = stamp.by();
        this.signedAt = stamp.at();
        this.signedOn = stamp.on();
    }

    void withdraw(Stamp stamp) {
        if (withdrawnOn != null) {
            throw Refused.because(VisitRefusal.GUEST_WITHDRAWN);
        }
        withdrawnBy = stamp.by();
        withdrawnAt = stamp.at();
        withdrawnOn = stamp.on();
    }

    public UUID id() {
        return id;
    }

    public UUID visit() {
        return visit;
    }

    public UUID company() {
        return company;
    }

    public Optional<UUID> leader() {
        return Optional.ofNullable(leader);
    }

    public String name() {
        return name;
    }
}
