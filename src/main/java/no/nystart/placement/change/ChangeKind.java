package no.nystart.placement.change;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.nystart.placement.life.PlacementLife;
import no.nystart.placement.life.PlacementState;

/** What a caseworker can do to one placement, and what each asks for. */
public enum ChangeKind {
    START(Asked.ON),
    PAUSE(Asked.ON, Asked.WHY),
    RESUME(Asked.ON),
    EXTEND(Asked.ENDS, Asked.WHY),
    SHORTEN(Asked.ENDS, Asked.WHY),
    REPLACE_LEADER(Asked.ON, Asked.LEADER, Asked.WHY),
    DEPUTISE_LEADER(Asked.ON, Asked.UNTIL, Asked.DEPUTY),
    REPORT_INJURY(Asked.ON),
    COMPLETE,
    MOVE(Asked.ON, Asked.WHY),
    END_EARLY(Asked.ON, Asked.REASON, Asked.WHY);

    /** A field of the form. */
    public enum Asked {
        ON,
        ENDS,
        LEADER,
        DEPUTY,
        UNTIL,
        REASON,
        WHY
    }

    private final Set<Asked> asked;

    ChangeKind(Asked... asked) {
        this.asked = asked.length == 0 ? EnumSet.noneOf(Asked.class) : EnumSet.copyOf(List.of(asked));
    }

    public boolean asks(String field) {
        return asked.contains(Asked.valueOf(field));
    }

    /** Whether it ends the placement here and gives the seat back. */
    public boolean ends() {
        return this == MOVE || this == END_EARLY;
    }

    /** Those that can be thought of for a placement as it stands; what is chosen may still be refused for its days. */
    public static List<ChangeKind> possible(PlacementLife life, LocalDate today) {
        return Arrays.stream(values())
                .filter(kind -> kind.isPossible(life, today))
                .toList();
    }

    private boolean isPossible(PlacementLife life, LocalDate today) {
        PlacementState state = life.stateOn(today);
        if (life.isOver()) {
            return false;
        }
        boolean awaits = state instanceof PlacementState.AwaitingStart;
        boolean closed = state instanceof PlacementState.Paused paused && paused.companyClosed();
        LocalDate ends = life.period().ends();
        return switch (this) {
            case START -> awaits;
            case PAUSE -> state instanceof PlacementState.Running;
            case RESUME -> state instanceof PlacementState.Paused && !closed;
            case EXTEND -> !closed && ends.isBefore(life.allowance().latestEnd());
            case SHORTEN -> !closed && ends.isAfter(life.allowance().earliestEnd());
            case REPLACE_LEADER, DEPUTISE_LEADER -> !closed && today.isBefore(ends);
            case REPORT_INJURY -> !awaits;
            case COMPLETE -> !awaits && !today.isBefore(ends);
            case MOVE, END_EARLY -> today.isBefore(ends);
        };
    }
}
