package no.nystart.improvement.page;

import java.time.LocalDate;
import java.util.List;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.board.Colour;
import org.jspecify.annotations.Nullable;

/**
 * A board as somebody reads it.
 *
 * @param name whose it is
 * @param open deviations and ideas without an answer
 * @param settled those answered lately
 * @param waitingHere what was lifted to it and waits for its answer
 * @param liftedAway what it has lifted itself
 * @param meets whether a meeting runs before it
 * @param lastMet when the last one was, or null
 * @param keeps whether the reader keeps it too
 */
public record BoardView(
        Board board,
        String name,
        List<GoalCard> goals,
        List<SuggestionLine> open,
        List<SuggestionLine> settled,
        List<EscalationLine> waitingHere,
        List<EscalationLine> liftedAway,
        boolean meets,
        @Nullable LocalDate lastMet,
        boolean keeps) {

    public String path() {
        return "/boards/" + board.id();
    }

    public long red() {
        return with(Colour.RED);
    }

    public long amber() {
        return with(Colour.AMBER);
    }

    public long green() {
        return with(Colour.GREEN);
    }

    private long with(Colour colour) {
        return goals.stream().filter(goal -> goal.standing().colour() == colour).count();
    }
}
