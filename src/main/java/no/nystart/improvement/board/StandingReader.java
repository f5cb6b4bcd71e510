package no.nystart.improvement.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nystart.improvement.measure.Figure;
import no.nystart.improvement.measure.Measure;
import no.nystart.improvement.measure.Measures;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/** Reads what somebody says of a goal, from a form or the API; everything wrong with it at once. */
@ApplicationScoped
public class StandingReader {

    private static final int LONGEST_AIM = 200;
    private static final int LONGEST_TARGET = 100;
    private static final int LONGEST_RESULT = 200;
    private static final int LONGEST = 500;

    private final Boards boards;
    private final BoardGoals goals;
    private final BoardPeople people;
    private final Measures measures;

    @Inject
    StandingReader(Boards boards, BoardGoals goals, BoardPeople people, Measures measures) {
        this.boards = boards;
        this.goals = goals;
        this.people = people;
        this.measures = measures;
    }

    /** @param fields {@code aim}, {@code target}, and {@code measure} where events give the result */
    @Transactional
    public BoardGoal set(UUID board, Fields fields) {
        Reading reading = new Reading(fields);
        Aim aim = new Aim(
                reading.text("aim", LONGEST_AIM),
                reading.text("target", LONGEST_TARGET),
                reading.optionalCode("measure", Measure.class));
        reading.refuseIfFaulty();
        return goals.set(board, aim);
    }

    /**
     * @param seen the goal's revision that was seen
     * @param fields {@code colour}, {@code result}, and for red {@code cause}, {@code action}, {@code owner}, {@code due}
     */
    @Transactional
    public BoardGoal judge(UUID board, UUID goal, @Nullable String seen, Fields fields, UUID by) {
        Reading reading = new Reading(fields);
        Colour colour = reading.code("colour", Colour.class);
        @Nullable String result = reading.optionalText("result", LONGEST_RESULT);
        @Nullable String cause = reading.optionalText("cause", LONGEST);
        @Nullable String action = reading.optionalText("action", LONGEST);
        @Nullable UUID owner = owner(reading, board, fields);
        @Nullable LocalDate due = reading.optionalDate("due");
        reading.refuseIfFaulty();
        Standing said = new Standing(
                colour, result == null ? "" : result, figure(board, goal).orElse(null), cause, action, owner, due);
        return goals.judge(board, goal, seen, said, by);
    }

    /** Somebody who works by the board, or null where nobody is named. */
    private @Nullable UUID owner(Reading reading, UUID board, Fields fields) {
        return fields.text("owner") == null ? null : people.owner(reading, boards.byId(board));
    }

    private Optional<Integer> figure(UUID board, UUID goal) {
        return goals.byId(board, goal)
                .measure()
                .flatMap(measure -> Optional.ofNullable(
                        Figure.known(measures.of(boards.byId(board).ground())).get(measure)));
    }
}
