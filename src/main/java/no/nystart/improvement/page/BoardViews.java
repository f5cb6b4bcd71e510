package no.nystart.improvement.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.nystart.access.CurrentVisitor;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.board.Boards;

/** Gathers what hangs on a board. */
@ApplicationScoped
class BoardViews {

    private final Boards boards;
    private final BoardNames names;
    private final GoalCards cards;
    private final CurrentVisitor visitor;

    @Inject
    BoardViews(Boards boards, BoardNames names, GoalCards cards, CurrentVisitor visitor) {
        this.boards = boards;
        this.names = names;
        this.cards = cards;
        this.visitor = visitor;
    }

    @Transactional
    BoardView of(UUID id) {
        Board board = boards.byId(id);
        return new BoardView(board, names.of(board), cards.of(board), board.isKeptBy(visitor.get()));
    }
}
