package no.nystart.programme.guide;

import static org.assertj.core.api.Assertions.assertThat;

import no.nystart.programme.guide.Load.State;
import org.junit.jupiter.api.Test;

class LoadTest {

    private static final FullPosition STANDARD = full(8, 48);

    @Test
    void aFullPositionHasRoomForEightUnits() {
        assertThat(load(100, 8, 0).share()).isEqualTo(100);
        assertThat(load(100, 8, 0).state()).isEqualTo(State.NEARLY_FULL);
        assertThat(load(100, 9, 0).state()).isEqualTo(State.OVER);
    }

    @Test
    void halfAPositionHasRoomForHalfAsMuch() {
        assertThat(load(50, 3, 0).share()).isEqualTo(75);
        assertThat(load(50, 5, 0).state()).isEqualTo(State.OVER);
    }

    @Test
    void theGreaterOfUnitsAndTasksCounts() {
        assertThat(load(100, 2, 36).share()).isEqualTo(75);
        assertThat(load(100, 2, 49).state()).isEqualTo(State.OVER);
        assertThat(load(100, 7, 12).share()).isEqualTo(88);
    }

    @Test
    void aLittleTooMuchIsTooMuch() {
        assertThat(load(99, 8, 0).share()).isEqualTo(102);
        assertThat(load(100, 0, 0).state()).isEqualTo(State.ROOM);
    }

    @Test
    void whoeverRunsAProgrammeSaysWhatAFullPositionHasRoomFor() {
        assertThat(Load.of(100, 3, 10, full(6, 20)).share()).isEqualTo(50);
        assertThat(Load.of(100, 2, 15, full(6, 20)).share()).isEqualTo(75);
    }

    private static Load load(int percent, long units, long tasks) {
        return Load.of(percent, units, tasks, STANDARD);
    }

    private static FullPosition full(int units, int tasks) {
        return new FullPosition() {
            @Override
            public int units() {
                return units;
            }

            @Override
            public int tasks() {
                return tasks;
            }
        };
    }
}
