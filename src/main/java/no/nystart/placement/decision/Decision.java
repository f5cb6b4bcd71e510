package no.nystart.placement.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a caseworker decided about a proposal, or chose by hand: one row of the decision log. Never changed; only the
 * office follows the young person when the case is handed over.
 */
@Entity
@Immutable
public class Decision {

    /** What was chosen. */
    public enum Choice {
        ACCEPTED,
        DECLINED
    }

    @Id
    private UUID id;

    private UUID youngPerson;
    private String office;
    private UUID cohort;
    private @Nullable UUID run;

    @Enumerated(EnumType.STRING)
    private Choice choice;

    @Enumerated(EnumType.STRING)
    private @Nullable DeclineReason because;

    private String reason;
    private Stay stay;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String shown;

    @EmbeddedColumnNaming("decided_%s")
    private Stamp decided;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Decision() {}

    /** @param because why it is declined; null accepts it */
    Decision(About about, Stay stay, @Nullable DeclineReason because, String reason, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.youngPerson = about.youngPerson();
        this.office = about.office();
        this.cohort = about.cohort();
        this.run = about.run();
        this.shown = about.shown();
        this.choice = because == null ? Choice.ACCEPTED : Choice.DECLINED;
        this.because = because;
        this.reason = reason;
        this.stay = stay;
        this.decided = stamp;
    }

    /**
     * Whom it is about and what it was made on.
     *
     * @param run null when placed by hand
     * @param shown what whoever decided was shown of the alternatives, as JSON; null when nobody looked
     */
    record About(
            UUID youngPerson,
            String office,
            UUID cohort,
            @Nullable UUID run,
            @Nullable String shown) {}

    public UUID id() {
        return id;
    }

    public UUID youngPerson() {
        return youngPerson;
    }

    /** Whose case it is now. */
    public String office() {
        return office;
    }

    public UUID cohort() {
        return cohort;
    }

    /** The run that proposed it; empty when placed by hand. */
    public Optional<UUID> run() {
        return Optional.ofNullable(run);
    }

    public Choice choice() {
        return choice;
    }

    /** Why it was declined; empty when accepted. */
    public Optional<DeclineReason> because() {
        return Optional.ofNullable(because);
    }

    public String reason() {
        return reason;
    }

    public Stay stay() {
        return stay;
    }

    /** What whoever decided was shown of the alternatives, as JSON; empty when nobody looked. */
    public Optional<String> shown() {
        return Optional.ofNullable(shown);
    }

    public Stamp stamp() {
        return decided;
    }
}
