package no.nystart.placement.life;

import static no.nystart.placement.life.SomeLife.OTHER_LEADER;
import static no.nystart.placement.life.SomeLife.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nystart.common.Refused;
import no.nystart.placement.life.PlacementState.AwaitingStart;
import no.nystart.placement.life.PlacementState.Completed;
import no.nystart.placement.life.PlacementState.EndedEarly;
import no.nystart.placement.life.PlacementState.Paused;
import no.nystart.placement.life.PlacementState.Running;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event in every state. */
class PlacementStateTest {

    private static final LocalDate BEFORE = day("02-01");
    private static final LocalDate ON = day("04-05");

    private static final PlacementState AWAITING = new AwaitingStart();
    private static final PlacementState RUNNING = new Running(BEFORE);
    private static final PlacementState PAUSED = new Paused(BEFORE, false);
    private static final PlacementState CLOSED = new Paused(BEFORE, true);
    private static final PlacementState COMPLETED = new Completed(BEFORE);
    private static final PlacementState ENDED = new EndedEarly(new PlacementEvent.Moved(BEFORE));

    private static final PlacementEvent STARTED = new PlacementEvent.Started(ON);
    private static final PlacementEvent PAUSE = new PlacementEvent.Paused(ON);
    private static final PlacementEvent RESUMED = new PlacementEvent.Resumed(ON);
    private static final PlacementEvent CLOSING = new PlacementEvent.CompanyClosed(ON);
    private static final PlacementEvent COMPLETION = new PlacementEvent.Completed(ON);
    private static final PlacementEvent INJURY = new PlacementEvent.InjuryReported(ON);
    private static final PlacementEvent.EarlyEnding MOVED = new PlacementEvent.Moved(ON);
    private static final PlacementEvent.EarlyEnding ENDING = new PlacementEvent.EndedEarly(ON, EndReason.JOB);
    private static final PlacementEvent EXTENDED = new PlacementEvent.Extended(ON, day("09-01"));
    private static final PlacementEvent SHORTENED = new PlacementEvent.Shortened(ON, day("09-01"));
    private static final PlacementEvent REPLACED = new PlacementEvent.LeaderReplaced(ON, OTHER_LEADER);
    private static final PlacementEvent DEPUTISED = new PlacementEvent.LeaderDeputised(ON, OTHER_LEADER, day("04-12"));

    static Stream<Arguments> becomes() {
        Stream<Arguments> told = Stream.of(
                arguments(AWAITING, STARTED, new Running(ON)),
                arguments(RUNNING, PAUSE, new Paused(ON, false)),
                arguments(PAUSED, RESUMED, new Running(ON)),
                arguments(RUNNING, COMPLETION, new Completed(ON)),
                arguments(PAUSED, COMPLETION, new Completed(ON)),
                arguments(CLOSED, COMPLETION, new Completed(ON)),
                arguments(RUNNING, INJURY, RUNNING),
                arguments(PAUSED, INJURY, PAUSED),
                arguments(CLOSED, INJURY, CLOSED));
        Stream<Arguments> alike = Stream.of(AWAITING, RUNNING, PAUSED, CLOSED)
                .flatMap(state -> Stream.of(
                        arguments(state, CLOSING, new Paused(ON, true)),
                        arguments(state, MOVED, new EndedEarly(MOVED)),
                        arguments(state, ENDING, new EndedEarly(ENDING)),
                        arguments(state, EXTENDED, state),
                        arguments(state, SHORTENED, state),
                        arguments(state, REPLACED, state),
                        arguments(state, DEPUTISED, state)));
        return Stream.concat(told, alike);
    }

    static Stream<Arguments> refuses() {
        Stream<Arguments> told = Stream.of(
                arguments(AWAITING, PAUSE, LifeRefusal.NOT_STARTED),
                arguments(AWAITING, RESUMED, LifeRefusal.NOT_PAUSED),
                arguments(AWAITING, COMPLETION, LifeRefusal.NOT_STARTED),
                arguments(AWAITING, INJURY, LifeRefusal.NOT_STARTED),
                arguments(RUNNING, STARTED, LifeRefusal.ALREADY_STARTED),
                arguments(RUNNING, RESUMED, LifeRefusal.NOT_PAUSED),
                arguments(PAUSED, STARTED, LifeRefusal.ALREADY_STARTED),
                arguments(PAUSED, PAUSE, LifeRefusal.ALREADY_PAUSED),
                arguments(CLOSED, STARTED, LifeRefusal.COMPANY_HAS_CLOSED),
                arguments(CLOSED, PAUSE, LifeRefusal.ALREADY_PAUSED),
                arguments(CLOSED, RESUMED, LifeRefusal.COMPANY_HAS_CLOSED));
        List<PlacementEvent> all = List.of(
                STARTED,
                PAUSE,
                RESUMED,
                CLOSING,
                COMPLETION,
                INJURY,
                MOVED,
                ENDING,
                EXTENDED,
                SHORTENED,
                REPLACED,
                DEPUTISED);
        Stream<Arguments> over = Stream.of(COMPLETED, ENDED)
                .flatMap(state -> all.stream().map(event -> arguments(state, event, LifeRefusal.PLACEMENT_IS_OVER)));
        return Stream.concat(told, over);
    }

    @ParameterizedTest(name = "{0} + {1}")
    @MethodSource("becomes")
    void becomes(PlacementState before, PlacementEvent event, PlacementState after) {
        assertThat(before.after(event)).isEqualTo(after);
    }

    @ParameterizedTest(name = "{0} + {1}")
    @MethodSource("refuses")
    void refuses(PlacementState state, PlacementEvent event, LifeRefusal why) {
        assertThatThrownBy(() -> state.after(event))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
    }
}
