package no.nystart.improvement.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.common.FieldClock;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.board.BoardGoal;
import no.nystart.improvement.board.BoardGoals;
import no.nystart.improvement.board.BoardPeople;
import no.nystart.improvement.board.Standing;
import no.nystart.improvement.measure.Figure;
import no.nystart.improvement.measure.Measure;
import no.nystart.improvement.measure.Measures;
import org.jspecify.annotations.Nullable;

/** Puts a board's goals up as cards, in few queries however many there are. */
@ApplicationScoped
public class GoalCards {

    private final BoardGoals goals;
    private final BoardPeople people;
    private final Measures measures;
    private final FigureSentences sentences;
    private final FieldClock clock;

    @Inject
    GoalCards(BoardGoals goals, BoardPeople people, Measures measures, FigureSentences sentences, FieldClock clock) {
        this.goals = goals;
        this.people = people;
        this.measures = measures;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** The red first. */
    @Transactional
    public List<GoalCard> of(Board board) {
        return of(board, goals.of(board.id()));
    }

    private List<GoalCard> of(Board board, List<BoardGoal> up) {
        Map<Measure, Figure> figures =
                up.stream().anyMatch(goal -> goal.measure().isPresent()) ? measures.of(board.ground()) : Map.of();
        Map<UUID, String> names = people.names(up.stream()
                .map(goal -> goal.standing().owner())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        LocalDate today = clock.today();
        return up.stream().map(goal -> card(goal, figures, names, today)).toList();
    }

    /** One of them. */
    @Transactional
    public GoalCard of(Board board, BoardGoal goal) {
        return of(board, List.of(goal)).getFirst();
    }

    private GoalCard card(BoardGoal goal, Map<Measure, Figure> figures, Map<UUID, String> names, LocalDate today) {
        Standing standing = goal.standing();
        Optional<Measure> measure = goal.measure();
        Optional<Figure> figure = measure.map(figures::get);
        @Nullable UUID owner = standing.owner();
        return new GoalCard(
                goal.id(),
                goal.aim(),
                standing,
                result(measure, standing),
                figure.map(now -> sentences.of(measure.orElseThrow(), now)).orElse(""),
                figure.filter(now -> !now.equals(then(standing))).isPresent() && standing.figure() != null,
                owner == null ? "" : names.getOrDefault(owner, ""),
                standing.isPast(today),
                goal.judgedOn());
    }

    private static @Nullable Figure then(Standing standing) {
        Integer figure = standing.figure();
        return figure == null ? null : new Figure.Known(figure);
    }

    /** Words and number as they were when the colour was set. */
    String result(Optional<Measure> measure, Standing standing) {
        Integer figure = standing.figure();
        String number = figure == null
                ? ""
                : measure.map(of -> sentences.number(of, figure)).orElse("");
        return number.isEmpty() || standing.result().isEmpty()
                ? number + standing.result()
                : number + ". " + standing.result();
    }
}
