package no.nystart.placement.agreement;

import java.util.UUID;

/**
 * A goal of an agreement.
 *
 * @param id the same through all versions, so that progress stays with its goal
 * @param words the parties' own, possibly empty
 */
public record AgreedGoal(UUID id, GoalKind kind, String words) {

    public AgreedGoal {
        words = words.strip();
    }
}
