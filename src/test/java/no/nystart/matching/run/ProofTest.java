package no.nystart.matching.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProofTest {

    @Test
    void isCompleteWhereNothingCanBeBelowWhatWasFound() {
        assertThat(new Proof(4180L, 4180L, 0.0).isComplete()).isTrue();
        assertThat(new Proof(4180L, 4179L, 0.0003).isComplete()).isFalse();
        assertThat(new Proof(4180L, null, null).isComplete()).isFalse();
    }

    @Test
    void saysNothingFromNineTenthsOn() {
        assertThat(new Proof(4180L, 419L, 0.8999).isTelling()).isTrue();
        assertThat(new Proof(4180L, 418L, 0.9).isTelling()).isFalse();
        assertThat(new Proof(4180L, null, null).isTelling()).isFalse();
    }

    @Test
    void neverPromisesMoreThanWasProven() {
        assertThat(new Proof(4180L, 4170L, 0.00201).gapAtMost()).isEqualByComparingTo("0.003");
        assertThat(new Proof(4180L, 4170L, 0.002).gapAtMost()).isEqualByComparingTo("0.002");
    }
}
