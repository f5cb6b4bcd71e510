package no.nystart.improvement.api;

import java.time.LocalDate;
import java.util.UUID;
import no.nystart.improvement.board.BoardGoal;
import no.nystart.improvement.board.Colour;
import no.nystart.improvement.board.Standing;
import no.nystart.improvement.measure.Measure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A board's goal and how it stands. */
@Schema(name = "BoardGoal")
public record GoalView(
        UUID id,
        UUID board,
        String aim,
        String target,

        @Schema(nullable = true, description = "Which number events give it; null where the result is typed") @Nullable
        Measure measure,

        Colour colour,
        String result,

        @Schema(nullable = true, description = "Of the measure when the colour was set: a count or whole percent")
        @Nullable
        Integer figure,

        @Schema(nullable = true) @Nullable String cause,
        @Schema(nullable = true) @Nullable String action,

        @Schema(nullable = true, description = "Account") @Nullable
        UUID owner,

        @Schema(nullable = true) @Nullable LocalDate due,
        LocalDate judgedOn) {

    static GoalView of(BoardGoal goal) {
        Standing standing = goal.standing();
        return new GoalView(
                goal.id(),
                goal.board(),
                goal.aim().words(),
                goal.aim().target(),
                goal.aim().measure(),
                standing.colour(),
                standing.result(),
                standing.figure(),
                standing.cause(),
                standing.action(),
                standing.owner(),
                standing.due(),
                goal.judgedOn());
    }
}
