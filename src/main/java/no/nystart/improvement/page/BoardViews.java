package no.nystart.improvement.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import no.nystart.access.CurrentVisitor;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.board.Boards;
import no.nystart.improvement.escalation.Escalations;
import no.nystart.improvement.meeting.BoardMeetings;
import no.nystart.improvement.suggestion.Suggestions;

/** Gathers what hangs on a board. */
@ApplicationScoped
class BoardViews {

    private final Boards boards;
    private final BoardNames names;
    private final GoalCards cards;
    private final Suggestions suggestions;
    private final SuggestionLines lines;
    private final Escalations escalations;
    private final EscalationLines lifted;
    private final BoardMeetings meetings;
    private final CurrentVisitor visitor;

    @Inject
    BoardViews(
            Boards boards,
            BoardNames names,
            GoalCards cards,
            Suggestions suggestions,
            SuggestionLines lines,
            Escalations escalations,
            EscalationLines lifted,
            BoardMeetings meetings,
            CurrentVisitor visitor) {
        this.boards = boards;
        this.names = names;
        this.cards = cards;
        this.suggestions = suggestions;
        this.lines = lines;
        this.escalations = escalations;
        this.lifted = lifted;
        this.meetings = meetings;
        this.visitor = visitor;
    }

    @Transactional
    BoardView of(UUID id) {
        Board board = boards.byId(id);
        return new BoardView(
                board,
                names.of(board),
                cards.of(board),
                lines.of(suggestions.open(id)),
                lines.of(suggestions.settled(id)),
                lifted.of(escalations.waitingAt(id)),
                lifted.of(escalations.liftedFrom(id)),
                meetings.running(id).isPresent(),
                meetings.over(id).stream()
                        .findFirst()
                        .map(meeting -> meeting.begun().on())
                        .orElse(null),
                board.isKeptBy(visitor.get()));
    }
}
