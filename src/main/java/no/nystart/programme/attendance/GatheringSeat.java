package no.nystart.programme.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.TimeOrderedId;
import no.nystart.programme.ProgrammeRefusal;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A leader's seat at a gathering, or their turn in its queue, and whether they came. */
@Entity
public class GatheringSeat {

    /** What there is of it. */
    public enum State {
        SIGNED_UP,
        /** All seats are taken; whoever has waited longest gets the next. */
        WAITING,
        CANCELLED
    }

    /** Whether they came. */
    public enum Attendance {
        ATTENDED,
        ABSENT
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID gathering;

    @Column(updatable = false)
    private UUID participant;

    @Column(updatable = false)
    private @Nullable UUID makesGood;

    @Enumerated(EnumType.STRING)
    private State state;

    @EmbeddedColumnNaming("signed_%s")
    private Stamp signed;

    @EmbeddedColumnNaming("cancelled_%s")
    private @Nullable Stamp cancelled;

    private @Nullable String cancelledWhy;

    @Enumerated(EnumType.STRING)
    private @Nullable Attendance attendance;

    @EmbeddedColumnNaming("noted_%s")
    private @Nullable Stamp noted;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected GatheringSeat() {}

    GatheringSeat(UUID gathering, UUID participant, @Nullable UUID makesGood, boolean free, Stamp stamp) {
        this.id = TimeOrderedId.next();
        this.gathering = gathering;
        this.participant = participant;
        this.makesGood = makesGood;
        this.state = free ? State.SIGNED_UP : State.WAITING;
        this.signed = stamp;
    }

    /** Somebody else has given theirs up, or there are more now. */
    void getFree() {
        if (state != State.WAITING) {
            throw new IllegalStateException(id + " is " + state);
        }
        state = State.SIGNED_UP;
    }

    void cancel(String why, Stamp stamp) {
        if (attendance != null) {
            throw Refused.because(ProgrammeRefusal.ATTENDANCE_IS_NOTED);
        }
        state = State.CANCELLED;
        cancelledWhy = why;
        cancelled = stamp;
    }

    /** Noted again, the last counts; who waited and came anyway had a seat. */
    void note(Attendance came, Stamp stamp) {
        if (state == State.WAITING && came == Attendance.ATTENDED) {
            getFree();
        }
        if (state != State.SIGNED_UP) {
            throw Refused.because(ProgrammeRefusal.NOT_SIGNED_UP);
        }
        attendance = came;
        noted = stamp;
    }

    public UUID id() {
        return id;
    }

    public UUID gathering() {
        return gathering;
    }

    public UUID participant() {
        return participant;
    }

    /** The missed gathering that this one makes good. */
    public Optional<UUID> makesGood() {
        return Optional.ofNullable(makesGood);
    }

    public State state() {
        return state;
    }

    /** Why it was given up; empty while it is not. */
    public Optional<String> cancelledWhy() {
        return Optional.ofNullable(cancelledWhy);
    }

    /** Empty while nobody has noted it. */
    public Optional<Attendance> attendance() {
        return Optional.ofNullable(attendance);
    }

    boolean isActive() {
        return state != State.CANCELLED;
    }
}
