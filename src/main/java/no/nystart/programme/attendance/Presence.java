package no.nystart.programme.attendance;

import java.util.Collection;
import java.util.Optional;
import no.nystart.programme.attendance.GatheringSeat.Attendance;
import no.nystart.programme.attendance.GatheringSeat.State;
import org.jspecify.annotations.Nullable;

/** Where a leader stands with one gathering of their programme. */
public enum Presence {
    ATTENDED,
    /** Missed, and done at another gathering or by a task since. */
    MADE_GOOD,
    /** Missed, and signed up for another one or agreed on a task. */
    CATCHING_UP,
    ABSENT,
    SIGNED_UP,
    WAITING,
    CANCELLED,
    NOT_SIGNED_UP;

    /** Whether the gathering counts as done. */
    public boolean counts() {
        return this == ATTENDED || this == MADE_GOOD;
    }

    /** Whether it can be made good: it was missed, or will be. */
    public boolean isMissed() {
        return switch (this) {
            case ABSENT, CANCELLED, NOT_SIGNED_UP, CATCHING_UP -> true;
            case ATTENDED, MADE_GOOD, SIGNED_UP, WAITING -> false;
        };
    }

    /**
     * @param own the leader's seats at the gathering, given up or not
     * @param instead their seats at others that make it good
     * @param task what they do in its place, or null
     */
    static Presence of(Collection<GatheringSeat> own, Collection<GatheringSeat> instead, @Nullable CatchUpTask task) {
        Optional<GatheringSeat> seat =
                own.stream().filter(GatheringSeat::isActive).findFirst();
        Optional<Attendance> noted = seat.flatMap(GatheringSeat::attendance);
        if (noted.filter(Attendance.ATTENDED::equals).isPresent()) {
            return ATTENDED;
        }
        if (instead.stream().anyMatch(other -> other.attendance().equals(Optional.of(Attendance.ATTENDED)))
                || task != null && task.doneOn().isPresent()) {
            return MADE_GOOD;
        }
        if (task != null
                || instead.stream()
                        .anyMatch(
                                other -> other.isActive() && other.attendance().isEmpty())) {
            return CATCHING_UP;
        }
        if (noted.isPresent()) {
            return ABSENT;
        }
        return seat.map(held -> held.state() == State.WAITING ? WAITING : SIGNED_UP)
                .orElse(own.isEmpty() ? NOT_SIGNED_UP : CANCELLED);
    }
}
