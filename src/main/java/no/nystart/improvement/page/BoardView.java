package no.nystart.improvement.page;

import java.util.List;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.board.Colour;

/**
 * A board as somebody reads it.
 *
 * @param name whose it is
 * @param keeps whether the reader keeps it too
 */
public record BoardView(Board board, String name, List<GoalCard> goals, boolean keeps) {

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
        return goals.stream()
                .filter(goal -> goal.standing().colour() == colour)
                .count();
    }
}
