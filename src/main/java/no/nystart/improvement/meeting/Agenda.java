package no.nystart.improvement.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.nystart.improvement.board.BoardGoal;
import no.nystart.improvement.board.BoardGoals;
import no.nystart.improvement.board.Colour;
import no.nystart.improvement.escalation.Escalations;
import no.nystart.improvement.suggestion.Suggestions;

/** What a meeting goes through: red, what others wait for, amber, what was told, and then the rest of the goals. */
@ApplicationScoped
class Agenda {

    private final BoardGoals goals;
    private final Suggestions suggestions;
    private final Escalations escalations;

    @Inject
    Agenda(BoardGoals goals, Suggestions suggestions, Escalations escalations) {
        this.goals = goals;
        this.suggestions = suggestions;
        this.escalations = escalations;
    }

    List<AgendaPoint> of(UUID board) {
        List<BoardGoal> up = goals.of(board);
        return Stream.of(
                        with(up, Colour.RED),
                        escalations.waitingAt(board).stream()
                                .map(one -> new AgendaPoint(AgendaPoint.Kind.ESCALATION, one.id())),
                        with(up, Colour.AMBER),
                        suggestions.open(board).stream()
                                .map(one -> new AgendaPoint(AgendaPoint.Kind.SUGGESTION, one.id())),
                        with(up, Colour.NOT_MEASURED),
                        with(up, Colour.GREEN))
                .flatMap(points -> points)
                .toList();
    }

    private static Stream<AgendaPoint> with(List<BoardGoal> up, Colour colour) {
        return up.stream()
                .filter(goal -> goal.standing().colour() == colour)
                .map(goal -> new AgendaPoint(AgendaPoint.Kind.GOAL, goal.id()));
    }
}
