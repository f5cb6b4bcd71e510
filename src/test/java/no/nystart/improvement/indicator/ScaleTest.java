package no.nystart.improvement.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import no.nystart.improvement.measure.Measure;
import org.junit.jupiter.api.Test;

class ScaleTest {

    private static final Scale SCALE = new Scale(Measure.CHECK_INS_IN_TIME, 80, 95);

    @Test
    void aNumberReachesALevelFromItsFirstPointOn() {
        assertThat(SCALE.level(79)).isEqualTo(Level.BEGUN);
        assertThat(SCALE.level(80)).isEqualTo(Level.NEXT_STEP);
        assertThat(SCALE.level(94)).isEqualTo(Level.NEXT_STEP);
        assertThat(SCALE.level(95)).isEqualTo(Level.EXCELLENT);
    }
}
