package no.nystart.placement.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Everything a company is told of somebody whom it is asked to take: this list, and nothing that is not in it. When the
 * match has ended without an agreement, it tells of nobody any more.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a company is told of a young person whom it is asked to take")
public record CompanySide(
        UUID match,
        ProposedMatch.State state,

        @Schema(description = "Last day to answer, included")
        LocalDate answerBy,

        UUID place,

        @Schema(description = "What the work is called") String occupation,

        @Schema(description = "The leader's name") String leader,

        LocalDate starts,

        @Schema(description = "Latest possible last day") LocalDate lastDay,

        @Schema(description = "Absent when the match has ended") @Nullable
        String firstName,

        @Schema(description = "Why the matching proposes it, in sentences: interest, learning, dates, accommodations")
        List<String> told,

        @Nullable Said answer,

        @Schema(description = "Whether the company waits for a talk with the caseworker")
        boolean talkWanted) {

    /** One's own answer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Said(boolean accepted, @Nullable String because, LocalDate givenOn) {

        static Said of(Answer answer) {
            return new Said(
                    answer.accepted(),
                    answer.objection().map(Objection::name).orElse(null),
                    answer.stamp().on());
        }
    }

    /** Whether the company can answer. */
    public boolean asked() {
        return state == ProposedMatch.State.OPEN && answer == null;
    }
}
