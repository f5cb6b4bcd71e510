package no.nystart.placement.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.register.codes.Transport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything a young person is told of a place they are asked about. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a young person is told of a place they are asked about")
public record YoungPersonSide(
        UUID match,
        ProposedMatch.State state,

        @Schema(description = "Last day to answer, included")
        LocalDate answerBy,

        String company,

        @Schema(description = "What the work is called") String occupation,

        @Schema(description = "What one does there") String tasks,

        @Schema(description = "Where it is, as one line") String address,

        @Schema(description = "Hours a week") int hoursPerWeek,

        @Schema(description = "The leader's name") String leader,

        LocalDate starts,

        @Schema(description = "Latest possible last day") LocalDate lastDay,

        Transport transport,

        @Schema(description = "The way to work, in minutes; absent when nobody reckoned it") @Nullable
        Integer minutes,

        @Schema(description = "Why the matching proposes it, in sentences")
        List<String> told,

        @Schema(description = "The caseworker's name") String caseworker,

        CompanySide.@Nullable Said answer,

        @Schema(description = "Whether the young person waits for a talk with the caseworker")
        boolean talkWanted) {

    /** Whether the young person can answer. */
    public boolean asked() {
        return state == ProposedMatch.State.OPEN && answer == null;
    }
}
