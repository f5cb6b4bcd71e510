package no.nystart.placement.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A match with its answers, as the API tells it to the caseworker. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A proposal that a caseworker accepted, and what both sides said to it")
public record MatchView(
        @Schema(description = "Also the id of the decision that made it")
        UUID id,

        UUID youngPerson,
        UUID company,
        UUID place,
        UUID leader,
        LocalDate starts,

        @Schema(description = "First day after the latest possible end")
        LocalDate ends,

        LocalDate askedOn,

        @Schema(description = "Last day to answer, included")
        LocalDate answerBy,

        ProposedMatch.State state,

        @Schema(description = "When it stopped being open; absent while it is") @Nullable
        LocalDate settledOn,

        List<AnswerView> answers,
        List<TalkView> talks) {

    /** One side's answer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AnswerView(
            Party party,
            boolean accepted,

            @Schema(description = "Why not, from the side's own list; absent when accepted") @Nullable
            String because,

            UUID givenBy,
            LocalDate givenOn,

            @Schema(description = "How a caseworker came by it; absent when the side answered itself") @Nullable
            OnBehalf onBehalf) {}

    /** A talk that a side asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TalkView(
            Party party, LocalDate askedOn, @Nullable LocalDate heldOn) {}

    static MatchView of(ProposedMatch match, List<Answer> answers, List<Talk> talks) {
        return new MatchView(
                match.id(),
                match.youngPerson(),
                match.company(),
                match.stay().place(),
                match.stay().leader(),
                match.stay().starts(),
                match.stay().ends(),
                match.askedOn(),
                match.answerBy(),
                match.state(),
                match.settledOn().orElse(null),
                answers.stream().map(MatchView::view).toList(),
                talks.stream()
                        .map(talk -> new TalkView(
                                talk.party(), talk.askedOn(), talk.heldOn().orElse(null)))
                        .toList());
    }

    private static AnswerView view(Answer answer) {
        return new AnswerView(
                answer.party(),
                answer.accepted(),
                answer.objection().map(Objection::name).orElse(null),
                answer.stamp().by(),
                answer.stamp().on(),
                answer.onBehalf().orElse(null));
    }
}
