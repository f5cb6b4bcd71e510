package no.nystart.demo;

import java.util.List;
import no.nystart.placement.life.EndReason;
import org.jspecify.annotations.Nullable;

/** What happens in one placement of the demo's past, beside what happens in all of them. */
enum Story {
    GOES_WELL,
    /** With a goal of the young person's own, and pulses that the leader reads. */
    SETS_A_GOAL,
    MISSES_A_CHECK_IN,
    LOW_PULSES,
    /** With an action, and closed again. */
    CONCERN_HANDLED,
    /** Nobody has decided anything about it. */
    CONCERN_OPEN,
    /** What was decided is not done by its date: with the office manager. */
    CONCERN_OVERDUE,
    PAUSE,
    EXTENSION,
    OTHER_LEADER,
    DEPUTY,
    MOVE,
    INJURY,
    /** The three see it differently, and the first minutes are objected to. */
    DISAGREEMENT,
    TALK_HELD,
    TALK_WAITS,
    PROPOSAL_WAITS,
    PROPOSAL_DECLINED,
    /** Unexcused absence, and what is done about it. */
    ABSENCE,
    /** The leader tells nothing for weeks. */
    SILENCE,
    ENDS_FOR_JOB,
    ENDS_FOR_EDUCATION,
    ENDS_BY_OWN_WISH;

    private static final List<Story> FIRST_COHORT = List.of(
            GOES_WELL,
            SETS_A_GOAL,
            CONCERN_HANDLED,
            GOES_WELL,
            EXTENSION,
            ENDS_FOR_JOB,
            DISAGREEMENT,
            LOW_PULSES,
            PAUSE,
            ENDS_FOR_EDUCATION,
            OTHER_LEADER,
            GOES_WELL,
            TALK_HELD,
            ENDS_FOR_JOB,
            ABSENCE,
            DEPUTY,
            MISSES_A_CHECK_IN,
            ENDS_FOR_JOB,
            SETS_A_GOAL,
            INJURY,
            ENDS_FOR_EDUCATION,
            ENDS_BY_OWN_WISH,
            GOES_WELL,
            ENDS_FOR_JOB);

    private static final List<Story> RUNNING_COHORT = List.of(
            SETS_A_GOAL,
            CONCERN_OPEN,
            MISSES_A_CHECK_IN,
            DISAGREEMENT,
            LOW_PULSES,
            CONCERN_HANDLED,
            PAUSE,
            EXTENSION,
            OTHER_LEADER,
            CONCERN_OVERDUE,
            DEPUTY,
            MOVE,
            INJURY,
            TALK_HELD,
            TALK_WAITS,
            PROPOSAL_WAITS,
            PROPOSAL_DECLINED,
            ABSENCE,
            SILENCE,
            ENDS_FOR_JOB,
            GOES_WELL);

    static List<Story> of(PastCohort cohort) {
        return switch (cohort) {
            case FIRST -> FIRST_COHORT;
            case RUNNING -> RUNNING_COHORT;
        };
    }

    /** Why it ends early, or null. */
    @Nullable
    EndReason endsBecause() {
        return switch (this) {
            case ENDS_FOR_JOB -> EndReason.JOB;
            case ENDS_FOR_EDUCATION -> EndReason.EDUCATION;
            case ENDS_BY_OWN_WISH -> EndReason.OWN_WISH;
            default -> null;
        };
    }
}
