package no.nystart.programme.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** That a leader may guide to a certificate of practice, from one day to another. */
@Entity
public class Accreditation {

    /** What it rests on. */
    public enum Basis {
        /** Complete attendance at a programme, and a coach's confirmation. */
        TRAINING,
        /** Given elsewhere or before. */
        EARLIER,
        /** Kept by guiding somebody to a certificate since the one before. */
        RECHECK
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID leader;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Basis basis;

    private UUID givenBy;
    private Instant givenAt;
    private LocalDate givenOn;
    private LocalDate endsOn;
    private @Nullable LocalDate warnedOn;
    private @Nullable LocalDate closedOn;
    private boolean lapsed;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected Accreditation() {}

    Accreditation(UUID leader, Basis basis, LocalDate from, LocalDate endsOn, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.leader = leader;
        this.basis = basis;
        this.givenBy = stamp.by();
        this.givenAt = stamp.at();
        this.givenOn = from;
        this.endsOn = endsOn;
    }

    void warn(LocalDate today) {
        warnedOn = today;
    }

    /** Its time has passed. */
    void lapse(LocalDate today) {
        closedOn = today;
        lapsed = true;
    }

    /** Another one takes its place. */
    void giveWay(LocalDate today) {
        closedOn = today;
    }

    public UUID id() {
        return id;
    }

    public UUID leader() {
        return leader;
    }

    public Basis basis() {
        return basis;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    /** First day on which it holds no more. */
    public LocalDate endsOn() {
        return endsOn;
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    public boolean isLapsed() {
        return lapsed;
    }
}
