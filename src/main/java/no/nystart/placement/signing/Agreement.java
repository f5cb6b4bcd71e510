package no.nystart.placement.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.placement.decision.ProposedMatch;

/**
 * What young person, company and NAV agree on. Its versions say what; it has the id of the match that both sides said yes
 * to, and so has the placement that comes of it.
 */
@Entity
public class Agreement {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID youngPerson;

    @Column(updatable = false) // follows the young person's by a foreign key
    private String office;

    @Column(updatable = false)
    private UUID company;

    @Column(updatable = false)
    private UUID place;

    @Column(updatable = false)
    private LocalDate offerEnds;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Agreement() {}

    Agreement(ProposedMatch match, String office) {
        this.id = match.id();
        this.youngPerson = match.youngPerson();
        this.office = office;
        this.company = match.company();
        this.place = match.stay().place();
        this.offerEnds = match.stay().ends();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID youngPerson() {
        return youngPerson;
    }

    /** Whose case it is now. */
    public String office() {
        return office;
    }

    public UUID company() {
        return company;
    }

    public UUID place() {
        return place;
    }

    /** First day after the last one that place, leader and young person have in common. */
    public LocalDate offerEnds() {
        return offerEnds;
    }
}
