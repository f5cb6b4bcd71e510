package no.nystart.improvement.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.improvement.board.BoardPeople;
import no.nystart.improvement.board.Boards;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/** Reads suggestions and what is done with them, from a form or the API; everything wrong with it at once. */
@ApplicationScoped
public class SuggestionReader {

    public static final int LONGEST = 500;

    private final Suggestions suggestions;
    private final Boards boards;
    private final BoardPeople people;

    @Inject
    SuggestionReader(Suggestions suggestions, Boards boards, BoardPeople people) {
        this.suggestions = suggestions;
        this.boards = boards;
        this.people = people;
    }

    /** @param fields {@code kind}, {@code words} */
    @Transactional
    public Suggestion tell(UUID board, Fields fields, UUID by) {
        Reading reading = new Reading(fields);
        SuggestionKind kind = reading.code("kind", SuggestionKind.class);
        String words = reading.text("words", LONGEST);
        reading.refuseIfFaulty();
        return suggestions.tell(board, new Told(kind, words, Sender.atTheBoard(by), null));
    }

    /**
     * @param seen its revision that was seen
     * @param fields {@code state}; {@code owner} and {@code due} to take it on; {@code words} for an answer
     */
    @Transactional
    public Suggestion handle(UUID board, UUID suggestion, @Nullable String seen, Fields fields, UUID by) {
        Reading reading = new Reading(fields);
        SuggestionState state = reading.code("state", SuggestionState.class);
        @Nullable String words = reading.optionalText("words", LONGEST);
        @Nullable UUID owner = fields.text("owner") == null ? null : people.owner(reading, boards.byId(board));
        @Nullable LocalDate due = reading.optionalDate("due");
        reading.refuseIfFaulty();
        return suggestions.handle(
                board, suggestion, seen, new Handled(state, words == null ? "" : words, owner, due), by);
    }
}
