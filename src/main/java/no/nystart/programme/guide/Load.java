package no.nystart.programme.guide;

/**
 * How much a guide has to do for their share of a position.
 *
 * @param percent of a full position, 1..100
 * @param units that they help
 * @param tasks measures and follow-ups of those units that are not done
 * @param share of what their share of a position has room for, in percent rounded up: the greater of units and tasks
 */
public record Load(int percent, long units, long tasks, long share) {

    private static final int NEARLY_FULL = 85;

    /** Whether there is room for more. */
    public enum State {
        ROOM,
        NEARLY_FULL,
        OVER
    }

    static Load of(int percent, long units, long tasks, FullPosition full) {
        return new Load(
                percent,
                units,
                tasks,
                Math.max(share(units, full.units(), percent), share(tasks, full.tasks(), percent)));
    }

    private static long share(long has, int ofFull, int percent) {
        long room = (long) ofFull * percent;
        return (has * 100 * 100 + room - 1) / room;
    }

    public State state() {
        if (share > 100) {
            return State.OVER;
        }
        return share >= NEARLY_FULL ? State.NEARLY_FULL : State.ROOM;
    }

    /** How it is marked, beside the words. */
    public String kind() {
        return switch (state()) {
            case ROOM -> "success";
            case NEARLY_FULL -> "warning";
            case OVER -> "danger";
        };
    }
}
