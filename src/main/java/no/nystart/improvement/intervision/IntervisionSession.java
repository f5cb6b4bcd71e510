package no.nystart.improvement.intervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** A session in which several look at one case, led step by step through the method. */
@Entity
public class IntervisionSession {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String region;

    @Column(updatable = false)
    private String theme;

    @Column(updatable = false)
    private LocalDate onDay;

    @Column(updatable = false)
    private LocalTime begins;

    @Column(updatable = false)
    private String place;

    @Column(updatable = false)
    private UUID facilitator;

    @Column(updatable = false)
    private Instant plannedAt;

    @Column(updatable = false)
    private LocalDate plannedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable MethodStep step;

    private @Nullable Instant stepSince;
    private @Nullable Instant endedAt;
    private @Nullable LocalDate endedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected IntervisionSession() {}

    IntervisionSession(String region, PlannedSession planned, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.region = region;
        this.theme = planned.theme();
        this.onDay = planned.on();
        this.begins = planned.begins();
        this.place = planned.place();
        this.facilitator = stamp.by();
        this.plannedAt = stamp.at();
        this.plannedOn = stamp.on();
    }

    /** @param from the step that whoever goes on sees, or null to begin */
    void goOn(@Nullable MethodStep from, Instant now) {
        requireOpen();
        if (step != from) {
            throw Refused.because(IntervisionRefusal.OTHER_STEP_NOW);
        }
        step = step == null
                ? MethodStep.OPENING
                : step.next().orElseThrow(() -> Refused.because(IntervisionRefusal.OTHER_STEP_NOW));
        stepSince = now;
    }

    void end(Stamp stamp) {
        requireOpen();
        if (step == null) {
            throw Refused.because(IntervisionRefusal.SESSION_NOT_BEGUN);
        }
        endedAt = stamp.at();
        endedOn = stamp.on();
    }

    void requireOpen() {
        if (endedOn != null) {
            throw Refused.because(IntervisionRefusal.SESSION_ENDED);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String region() {
        return region;
    }

    public String theme() {
        return theme;
    }

    public LocalDate on() {
        return onDay;
    }

    public LocalTime begins() {
        return begins;
    }

    public String place() {
        return place;
    }

    /** Account of who leads it. */
    public UUID facilitator() {
        return facilitator;
    }

    /** Empty before it has begun. */
    public Optional<MethodStep> step() {
        return Optional.ofNullable(step);
    }

    public Optional<Instant> stepSince() {
        return Optional.ofNullable(stepSince);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public boolean isOpen() {
        return endedOn == null;
    }
}
