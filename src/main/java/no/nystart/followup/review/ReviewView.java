package no.nystart.followup.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.followup.goal.Goal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review as one of those who may read it is told of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Review")
public record ReviewView(
        String slot,

        @Schema(description = "The day planned, or held") LocalDate on,

        @Schema(description = "As whom the visitor meets; absent for whoever only reads") @Nullable
        ReviewParty own,

        @Schema(description = "Who has written") List<ReviewParty> given,

        @Schema(description = "Whether everybody sees what everybody has written")
        boolean open,

        @Schema(description = "The version of one's own view")
        String contribution,

        @Schema(description = "What oneself has written; absent before that") @Nullable
        View mine,

        @Schema(description = "What all have written; empty until all may see it")
        List<View> views,

        List<Goal> goals,

        @Schema(description = "Whether scores lie at least 2 apart")
        boolean scoresApart,

        @Schema(description = "Goals that are judged differently")
        List<UUID> goalsApart,

        @Nullable LocalDate heldOn,

        @Nullable String minutes,

        @Schema(description = "Of the minutes: 1 for the first, 0 before there are any")
        int wording,

        List<Said> answers,
        boolean agreed,
        List<Step> steps) {

    /** What one of the three says to the newest wording. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReviewAnswer")
    public record Said(
            ReviewParty party, boolean agrees, @Nullable String objection) {}

    /** What somebody does, and by when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReviewStep")
    public record Step(
            UUID id,
            String what,
            ReviewParty owner,
            LocalDate due,
            @Nullable LocalDate doneOn) {}

    static ReviewView of(ReviewCase review) {
        return new ReviewView(
                review.slot(),
                review.on(),
                review.own(),
                review.given(),
                review.open(),
                review.seen(),
                review.mine(),
                review.views(),
                review.goals(),
                review.apart().isPresent(),
                review.disputed().stream().map(Goal::id).toList(),
                review.heldOn(),
                review.minutes(),
                review.wording(),
                review.answers().stream()
                        .map(answer -> new Said(
                                answer.party(),
                                answer.agrees(),
                                answer.objection().orElse(null)))
                        .toList(),
                review.agreed(),
                review.steps().stream()
                        .map(step -> new Step(
                                step.id(),
                                step.what(),
                                step.owner(),
                                step.dueOn(),
                                step.doneOn().orElse(null)))
                        .toList());
    }
}
