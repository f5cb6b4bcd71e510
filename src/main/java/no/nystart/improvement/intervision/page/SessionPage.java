package no.nystart.improvement.intervision.page;

import java.time.Instant;
import java.util.List;
import no.nystart.improvement.intervision.MethodStep;
import no.nystart.improvement.intervision.SessionView;

/**
 * A session with where it stands now and what its visitor can do.
 *
 * @param now on the wall, when the page was made
 */
record SessionPage(SessionView view, Instant now, boolean mayJoin, boolean mayLead) {

    public List<MethodStep> steps() {
        return List.of(MethodStep.values());
    }

    public int allMinutes() {
        return MethodStep.allMinutes();
    }

    public boolean isOpen() {
        return view.endedOn() == null;
    }

    public boolean isRunning() {
        return isOpen() && view.step() != null;
    }

    public boolean isLast() {
        return view.step() != null && view.step().next().isEmpty();
    }

    public boolean isCurrent(MethodStep step) {
        return isRunning() && step == view.step();
    }

    public boolean isOver(MethodStep step) {
        return !isOpen() || view.step() != null && step.ordinal() < view.step().ordinal();
    }

    /** Whole minutes, 0 when the time is up or nothing runs. */
    public long minutesLeft() {
        return view.step() == null || view.stepEnds() == null
                ? 0
                : view.step()
                        .minutesLeft(
                                view.stepEnds().minusSeconds(60L * view.step().minutes()), now);
    }
}
