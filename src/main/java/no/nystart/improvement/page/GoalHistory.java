package no.nystart.improvement.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.board.BoardGoal;
import no.nystart.improvement.board.BoardGoals;
import no.nystart.improvement.board.BoardPeople;
import no.nystart.improvement.board.GoalStanding;
import no.nystart.improvement.measure.Measures;

/** Tells how one goal stands and stood. */
@ApplicationScoped
class GoalHistory {

    private final BoardGoals goals;
    private final BoardPeople people;
    private final Measures measures;
    private final FigureSentences sentences;
    private final GoalCards cards;

    @Inject
    GoalHistory(BoardGoals goals, BoardPeople people, Measures measures, FigureSentences sentences, GoalCards cards) {
        this.goals = goals;
        this.people = people;
        this.measures = measures;
        this.sentences = sentences;
        this.cards = cards;
    }

    /** What its measure says today; empty where the result is typed. */
    String now(Board board, BoardGoal goal) {
        return goal.measure()
                .map(measure -> sentences.of(
                        measure,
                        Objects.requireNonNull(measures.of(board.ground()).get(measure))))
                .orElse("");
    }

    /** The last first. */
    @Transactional
    List<PastStanding> of(BoardGoal goal) {
        List<GoalStanding> standings = goals.standings(goal.id());
        Map<UUID, String> names = people.names(standings.stream()
                .flatMap(past -> Stream.of(past.judged().by(), past.standing().owner()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return standings.stream()
                .map(past -> new PastStanding(
                        past.standing(),
                        cards.result(goal.measure(), past.standing()),
                        past.standing().owner() == null
                                ? ""
                                : names.getOrDefault(past.standing().owner(), ""),
                        names.getOrDefault(past.judged().by(), ""),
                        past.judged().on()))
                .toList();
    }
}
