package no.nystart.programme.guide;

import static org.assertj.core.api.Assertions.assertThat;

import no.nystart.programme.guide.Load.State;
import org.junit.jupiter.api.Test;

class LoadTest {

    @Test
    void aFullPositionHasRoomForEightUnits() {
        assertThat(new Load(100, 8, 0).share()).isEqualTo(100);
        assertThat(new Load(100, 8, 0).state()).isEqualTo(State.NEARLY_FULL);
        assertThat(new Load(100, 9, 0).state()).isEqualTo(State.OVER);
    }

    @Test
    void halfAPositionHasRoomForHalfAsMuch() {
        assertThat(new Load(50, 3, 0).share()).isEqualTo(75);
        assertThat(new Load(50, 5, 0).state()).isEqualTo(State.OVER);
    }

    @Test
    void theGreaterOfUnitsAndTasksCounts() {
        assertThat(new Load(100, 2, 36).share()).isEqualTo(75);
        assertThat(new Load(100, 2, 49).state()).isEqualTo(State.OVER);
        assertThat(new Load(100, 7, 12).share()).isEqualTo(88);
    }

    @Test
    void aLittleTooMuchIsTooMuch() {
        assertThat(new Load(99, 8, 0).share()).isEqualTo(102);
        assertThat(new Load(100, 0, 0).state()).isEqualTo(State.ROOM);
    }
}
