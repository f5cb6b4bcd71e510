package no.nystart.matching.explain;

import java.util.OptionalInt;

/** What becomes of one young person from one solution to another; the two standings differ. */
public record Move(String youngPerson, Standing from, Standing to) {

    /** In what way they differ. */
    public Kind kind() {
        return switch (from) {
            case Standing.Absent absent -> Kind.JOINED;
            case Standing.Unplaced unplaced -> to instanceof Standing.Absent ? Kind.LEFT : Kind.NEWLY_PLACED;
            case Standing.Placed before ->
                switch (to) {
                    case Standing.Absent absent -> Kind.LEFT;
                    case Standing.Unplaced unplaced -> Kind.NEWLY_UNPLACED;
                    case Standing.Placed after -> kind(before, after);
                };
        };
    }

    private static Kind kind(Standing.Placed before, Standing.Placed after) {
        if (!before.offer().place().equals(after.offer().place())) {
            return Kind.OTHER_PLACE;
        }
        return before.offer().equals(after.offer()) ? Kind.SAME_OFFER : Kind.OTHER_LEADER;
    }

    /** By how much the dissatisfaction falls, negative where it rises; empty unless placed before and after. */
    public OptionalInt gain() {
        return from instanceof Standing.Placed before && to instanceof Standing.Placed after
                ? OptionalInt.of(before.dissatisfaction() - after.dissatisfaction())
                : OptionalInt.empty();
    }

    /** The ways in which a standing changes. */
    public enum Kind {
        NEWLY_PLACED,
        NEWLY_UNPLACED,
        OTHER_PLACE,
        OTHER_LEADER,
        /** Same place and leader, with other dates or another fit. */
        SAME_OFFER,
        JOINED,
        LEFT
    }
}
