package no.nystart.followup.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import no.nystart.followup.calendar.Stop;
import no.nystart.placement.agreement.Span;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Days on which a company is closed, or on which one young person has holiday. */
@Entity
public class Standstill {

    @Id
    private UUID id;

    @Column(updatable = false)
    private @Nullable UUID company;

    @Column(updatable = false)
    private @Nullable UUID placement;

    @Column(updatable = false)
    private LocalDate starts;

    @Column(updatable = false)
    private LocalDate ends;

    @EmbeddedColumnNaming("told_%s")
    private Stamp told;

    @EmbeddedColumnNaming("withdrawn_%s")
    private @Nullable Stamp withdrawn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Standstill() {}

    private Standstill(@Nullable UUID company, @Nullable UUID placement, Span days, Stamp told) {
        this.id = TimeOrderedId.next();
        this.company = company;
        this.placement = placement;
        this.starts = days.starts();
        this.ends = days.ends();
        this.told = told;
    }

    static Standstill closure(UUID company, Span days, Stamp told) {
        return new Standstill(company, null, days, told);
    }

    static Standstill holiday(UUID placement, Span days, Stamp told) {
        return new Standstill(null, placement, days, told);
    }

    /** Said twice, the first stands. */
    void withdraw(Stamp stamp) {
        if (withdrawn == null) {
            withdrawn = stamp;
        }
    }

    public UUID id() {
        return id;
    }

    /** Which company is closed; empty for one young person's holiday. */
    public Optional<UUID> company() {
        return Optional.ofNullable(company);
    }

    /** Whose holiday it is; empty for a company that is closed. */
    public Optional<UUID> placement() {
        return Optional.ofNullable(placement);
    }

    public Span days() {
        return new Span(starts, ends);
    }

    public Stamp told() {
        return told;
    }

    Stop stop() {
        return new Stop(company == null ? Stop.Reason.HOLIDAY : Stop.Reason.CLOSURE, days());
    }
}
