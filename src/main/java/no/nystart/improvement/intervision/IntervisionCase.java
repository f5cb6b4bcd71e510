package no.nystart.improvement.intervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A case brought from a flag: written so that nobody is known, read through, shown, acted on, and taken back. */
@Entity
public class IntervisionCase {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID session;

    @Column(updatable = false)
    private UUID placement;

    @Column(updatable = false)
    private UUID flag;

    private String told;

    @EmbeddedColumnNaming("opened_%s")
    private Stamp opened;

    @EmbeddedColumnNaming("reviewed_%s")
    private @Nullable Stamp reviewed;

    @EmbeddedColumnNaming("withdrawn_%s")
    private @Nullable Stamp withdrawn;

    private @Nullable String action;

    @EmbeddedColumnNaming("agreed_%s")
    private @Nullable Stamp agreed;

    private @Nullable String outcome;

    @EmbeddedColumnNaming("returned_%s")
    private @Nullable Stamp returned;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected IntervisionCase() {}

    IntervisionCase(UUID session, UUID placement, UUID flag, String told, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.session = session;
        this.placement = placement;
        this.flag = flag;
        this.told = told;
        this.opened = stamp;
    }

    /** From now on the participants see it, in these words. */
    void review(String words, Stamp stamp) {
        requireStanding();
        if (reviewed != null) {
            throw Refused.because(IntervisionRefusal.CASE_SHOWN);
        }
        told = words;
        reviewed = stamp;
    }

    void withdraw(Stamp stamp) {
        requireStanding();
        if (action != null) {
            throw Refused.because(IntervisionRefusal.CASE_SHOWN);
        }
        withdrawn = stamp;
    }

    /** What the session came to. */
    void agree(String on, Stamp stamp) {
        requireStanding();
        if (reviewed == null) {
            throw Refused.because(IntervisionRefusal.NO_CASE_TO_ACT_ON);
        }
        action = on;
        agreed = stamp;
    }

    /** What the bringer made of it, which the participants read. */
    void takeBack(String became, Stamp stamp) {
        requireStanding();
        if (action == null) {
            throw Refused.because(IntervisionRefusal.NOTHING_AGREED);
        }
        if (returned != null) {
            throw Refused.because(IntervisionRefusal.RETURNED_BEFORE);
        }
        outcome = became;
        returned = stamp;
    }

    private void requireStanding() {
        if (withdrawn != null) {
            throw Refused.because(IntervisionRefusal.CASE_WITHDRAWN);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID session() {
        return session;
    }

    public UUID placement() {
        return placement;
    }

    public UUID flag() {
        return flag;
    }

    /** So that nobody is known, once it is reviewed. */
    public String told() {
        return told;
    }

    /** Account of the bringer. */
    public UUID bringer() {
        return opened.by();
    }

    public LocalDate openedOn() {
        return opened.on();
    }

    public boolean isReviewed() {
        return reviewed != null;
    }

    public boolean isWithdrawn() {
        return withdrawn != null;
    }

    public Optional<String> action() {
        return Optional.ofNullable(action);
    }

    public Optional<LocalDate> agreedOn() {
        return Optional.ofNullable(agreed).map(Stamp::on);
    }

    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<LocalDate> returnedOn() {
        return Optional.ofNullable(returned).map(Stamp::on);
    }
}
