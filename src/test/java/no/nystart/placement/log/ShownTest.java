package no.nystart.placement.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void anAlternativeThatWouldCostNothingMoreIsToldAsZero() {
        assertThat(alternative(0L, null).price()).isZero();
        assertThat(alternative(417L, null).price()).isEqualTo(417);
    }

    @Test
    void oneThatWasFoundByHandIsToldByItsCost() {
        assertThat(alternative(null, 86).price()).isEqualTo(86);
    }

    private static Shown.Alternative alternative(Long rise, Integer cost) {
        return new Shown.Alternative(UUID.randomUUID(), UUID.randomUUID(), rise, null, null, cost);
    }
}
