package no.nystart.programme.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.EmbeddedColumnNaming;
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

    @EmbeddedColumnNaming("signed_%s")
    private Stamp signed;

    @EmbeddedColumnNaming("withdrawn_%s")
    private @Nullable Stamp withdrawn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected VisitGuest() {}

    VisitGuest(UUID visit, UUID company, @Nullable UUID leader, String name, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.visit = visit;
        this.company = company;
        this.leader = leader;
        this.name = name;
        this.signed = stamp;
    }

    void withdraw(Stamp stamp) {
        if (withdrawn != null) {
            throw Refused.because(VisitRefusal.GUEST_WITHDRAWN);
        }
        withdrawn = stamp;
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
