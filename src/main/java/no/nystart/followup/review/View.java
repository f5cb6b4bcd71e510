package no.nystart.followup.review;

import java.util.Map;
import java.util.UUID;
import no.nystart.followup.goal.Progress;

/**
 * How one of the three sees it.
 *
 * @param score 1 (badly) to 5 (well)
 * @param goals how far each goal has come, of those that were judged
 */
public record View(ReviewParty party, int score, String works, String hard, Map<UUID, Progress> goals) {

    public View {
        if (score < 1 || score > 5) {
            throw new IllegalArgumentException("Score " + score);
        }
        goals = Map.copyOf(goals);
    }
}
