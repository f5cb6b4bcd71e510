package no.nystart.followup.checkin.page;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.followup.concern.RaisedConcern;
import org.jspecify.annotations.Nullable;

/**
 * What was told at a placement's check-ins, and what comes next.
 *
 * @param next the check-in to be told of next, or null
 * @param mayTell whether the visitor can tell
 * @param mayClose whether the visitor can close concerns
 * @param mayAgreeHoliday whether the visitor can tell of agreed holiday
 * @param maySeeFlags whether the visitor sees flags
 */
record CheckInHistory(
        UUID placement,
        String name,
        String firstName,
        @Nullable Next next,
        List<Line> lines,
        List<RaisedConcern> concerns,
        boolean mayTell,
        boolean mayClose,
        boolean mayAgreeHoliday,
        boolean maySeeFlags) {

    /** The last ones. */
    public List<Line> latest() {
        return lines.subList(0, Math.min(3, lines.size()));
    }

    /** Where the next check-in is told of. */
    public String nextPath() {
        return "/check-ins/" + placement + "/" + (next == null ? "talk" : next.slot());
    }

    /** Where agreed holiday is told of. */
    public String holidayPath() {
        return "/check-ins/" + placement + "/holiday";
    }

    /** Where the placement's flags stand. */
    public String flagsPath() {
        return "/flags/" + placement;
    }

    /** Where a talk outside the plan is told of. */
    public String talkPath() {
        return "/check-ins/" + placement + "/talk";
    }

    /** A check-in to come. */
    record Next(String slot, String what, LocalDate on, boolean overdue, boolean begun) {}

    /**
     * A check-in that was held.
     *
     * @param what which of the plan's, or that it was outside it
     * @param by who held it
     * @param concern what the leader worried about then, or empty
     */
    record Line(LocalDate on, String what, String by, int score, List<String> absences, String concern, String note) {}
}
