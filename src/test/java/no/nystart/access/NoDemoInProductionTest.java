package no.nystart.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoDemoInProductionTest {

    @Test
    void eachOpenDemoAccountIsNamed() {
        assertThatThrownBy(() -> NoDemoInProduction.requireNone(List.of("koordinator", "coach")))
                .hasMessageContainingAll("koordinator", "coach", "password is known");
    }

    @Test
    void withoutThemThereIsNothingToSay() {
        assertThatCode(() -> NoDemoInProduction.requireNone(List.of())).doesNotThrowAnyException();
    }
}
