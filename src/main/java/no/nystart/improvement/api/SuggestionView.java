package no.nystart.improvement.api;

import java.time.LocalDate;
import java.util.UUID;
import no.nystart.improvement.suggestion.Sender;
import no.nystart.improvement.suggestion.Suggestion;
import no.nystart.improvement.suggestion.SuggestionKind;
import no.nystart.improvement.suggestion.SuggestionState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A deviation or an idea, and what became of it. */
@Schema(name = "Suggestion")
public record SuggestionView(
        UUID id,
        UUID board,
        SuggestionKind kind,
        String words,
        Sender.Source source,
        LocalDate sentOn,
        SuggestionState state,

        @Schema(nullable = true, description = "Account of whoever has taken it on") @Nullable
        UUID owner,

        @Schema(nullable = true) @Nullable LocalDate due,

        @Schema(nullable = true, description = "What was done, or why nothing is") @Nullable
        String answer,

        @Schema(nullable = true) @Nullable LocalDate settledOn) {

    static SuggestionView of(Suggestion one) {
        return new SuggestionView(
                one.id(),
                one.board(),
                one.kind(),
                one.words(),
                one.sender().source(),
                one.sentOn(),
                one.state(),
                one.owner().orElse(null),
                one.due().orElse(null),
                one.answer().orElse(null),
                one.settledOn().orElse(null));
    }
}
