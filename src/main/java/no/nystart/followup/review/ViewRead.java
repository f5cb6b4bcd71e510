package no.nystart.followup.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.followup.goal.Goal;
import no.nystart.followup.goal.Progress;
import no.nystart.followup.pulse.Mood;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/** Reads what one of the three sees from what was typed or sent; the fields are named as in the API. */
public final class ViewRead {

    /** Before the id of a goal, the field that says how far it has come. */
    public static final String GOAL = "goal.";

    private static final int LONGEST = 1000;

    private ViewRead() {}

    /** @throws no.nystart.common.Refused with every fault */
    public static View of(ReviewParty party, Fields fields, List<Goal> goals) {
        Reading reading = new Reading(fields);
        int score = reading.number("score", Mood.VERY_BAD.score(), Mood.VERY_GOOD.score());
        String works = reading.text("works", LONGEST);
        String hard = reading.optionalText("hard", LONGEST);
        Map<UUID, Progress> judged = new HashMap<>();
        for (Goal goal : goals) {
            Progress progress = reading.optionalCode(GOAL + goal.id(), Progress.class);
            if (progress != null) {
                judged.put(goal.id(), progress);
            }
        }
        reading.refuseIfFaulty();
        return new View(party, score, works, hard == null ? "" : hard, judged);
    }
}
