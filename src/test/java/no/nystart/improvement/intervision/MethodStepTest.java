package no.nystart.improvement.intervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MethodStepTest {

    private static final Instant SINCE = Instant.parse("2027-04-08T07:00:00Z");

    @Test
    void theMethodTakesAnHour() {
        assertThat(MethodStep.allMinutes()).isEqualTo(60);
    }

    @Test
    void theMinuteThatRunsIsLeft() {
        assertThat(MethodStep.REFLECTION.minutesLeft(SINCE, SINCE)).isEqualTo(15);
        assertThat(MethodStep.REFLECTION.minutesLeft(SINCE, SINCE.plusSeconds(1)))
                .isEqualTo(15);
        assertThat(MethodStep.REFLECTION.minutesLeft(SINCE, SINCE.plusSeconds(60)))
                .isEqualTo(14);
        assertThat(MethodStep.REFLECTION.minutesLeft(SINCE, SINCE.plusSeconds(899)))
                .isEqualTo(1);
    }

    @Test
    void nothingIsLeftWhenTheTimeIsUp() {
        assertThat(MethodStep.REFLECTION.minutesLeft(SINCE, SINCE.plusSeconds(900)))
                .isZero();
        assertThat(MethodStep.REFLECTION.minutesLeft(SINCE, SINCE.plusSeconds(9000)))
                .isZero();
    }

    @Test
    void choosingIsTheLastStep() {
        assertThat(MethodStep.ADVICE.next()).contains(MethodStep.CHOICE);
        assertThat(MethodStep.CHOICE.next()).isEmpty();
    }
}
