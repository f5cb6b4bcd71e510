package no.nystart.improvement.page;

import java.time.LocalDate;
import java.util.UUID;
import no.nystart.improvement.suggestion.Sender;
import no.nystart.improvement.suggestion.SuggestionKind;
import no.nystart.improvement.suggestion.SuggestionState;
import org.jspecify.annotations.Nullable;

/**
 * A deviation or an idea as it hangs on the board.
 *
 * @param owner the name of whoever has taken it on, or empty
 * @param answer what was done, or why nothing is; or empty
 */
public record SuggestionLine(
        UUID id,
        UUID board,
        SuggestionKind kind,
        String words,
        Sender.Source source,
        LocalDate sentOn,
        SuggestionState state,
        String owner,
        @Nullable LocalDate due,
        boolean past,
        String answer,
        @Nullable LocalDate settledOn) {

    public String path() {
        return "/boards/" + board + "/suggestions/" + id;
    }

    /** What the tag {@code status} calls its state. */
    public String colour() {
        return switch (state) {
            case NEW -> "info";
            case TAKEN_ON -> past ? "danger" : "warning";
            case DONE -> "success";
            case DECLINED -> "neutral";
        };
    }
}
