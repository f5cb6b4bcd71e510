package no.nystart.improvement.intervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
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

    @Column(updatable = false)
    private UUID openedBy;

    @Column(updatable = false)
    private Instant openedAt;

    @Column(updatable = false)
    private LocalDate openedOn;

    private @Nullable UUID reviewedBy;
    private @Nullable Instant reviewedAt;
    private @Nullable LocalDate reviewedOn;
    private @Nullable UUID withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable String action;
    private @Nullable UUID agreedBy;
    private @Nullable Instant agreedAt;
    private @Nullable LocalDate agreedOn;
    private @Nullable String outcome;
    private @Nullable UUID returnedBy;
    private @Nullable Instant returnedAt;
    private @Nullable LocalDate returnedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected IntervisionCase() {}

    IntervisionCase(UUID session, UUID placement, UUID flag, String told, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.session = session;
        this.placement = placement;
        this.flag = flag;
        this.told = told;
        this.openedBy = stamp.by();
        this.openedAt = stamp.at();
        this.openedOn = stamp.on();
    }

    /** From now on the participants see it, in these words. */
    void review(String words, Stamp stamp) {
        requireStanding();
        if (reviewedOn != null) {
            throw Refused.because(IntervisionRefusal.CASE_SHOWN);
        }
        told = words;
        reviewedBy = stamp.by();
        reviewedAt = stamp.at();
        reviewedOn = stamp.on();
    }

    void withdraw(Stamp stamp) {
        requireStanding();
        if (action != null) {
            throw Refused.because(IntervisionRefusal.CASE_SHOWN);
        }
        withdrawnBy = stamp.by();
        withdrawnAt = stamp.at();
        withdrawnOn = stamp.on();
    }

    /** What the session came to. */
    void agree(String on, Stamp stamp) {
        requireStanding();
        if (reviewedOn == null) {
            throw Refused.because(IntervisionRefusal.NO_CASE_TO_ACT_ON);
        }
        action = on;
        agreedBy = stamp.by();
        agreedAt = stamp.at();
        agreedOn = stamp.on();
    }

    /** What the bringer made of it, which the participants read. */
    void takeBack(String became, Stamp stamp) {
        requireStanding();
        if (action == null) {
            throw Refused.because(IntervisionRefusal.NOTHING_AGREED);
        }
        if (returnedOn != null) {
            throw Refused.because(IntervisionRefusal.RETURNED_BEFORE);
        }
        outcome = became;
        returnedBy = stamp.by();
        returnedAt = stamp.at();
        returnedOn = stamp.on();
    }

    private void requireStanding() {
        if (withdrawnOn != null) {
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
        return openedBy;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public boolean isReviewed() {
        return reviewedOn != null;
    }

    public boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    public Optional<String> action() {
        return Optional.ofNullable(action);
    }

    public Optional<LocalDate> agreedOn() {
        return Optional.ofNullable(agreedOn);
    }

    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<LocalDate> returnedOn() {
        return Optional.ofNullable(returnedOn);
    }
}
