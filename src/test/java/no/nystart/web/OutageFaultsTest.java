package no.nystart.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageFaultsTest {

    @ParameterizedTest
    @CsvSource({
        "08006, true",
        "53300, true",
        "57P01, true",
        "57P03, true",
        "57014, false",
        "23505, false",
        "42501, false"
    })
    void whatTheDatabaseSaysTellsWhetherItIsAway(String state, boolean away) {
        assertThat(Outage.isBehind(new IllegalStateException("who comes", new SQLException("no", state))))
                .isEqualTo(away);
    }

    @Test
    void theReasonOfATransactionThatCouldNotEndIsSuppressed() {
        RuntimeException rolledBack = new RuntimeException("could not commit");
        rolledBack.addSuppressed(new RuntimeException(new SQLException("cut", "57P01")));

        assertThat(Outage.isBehind(rolledBack)).isTrue();
    }

    @Test
    void thePoolThatWaitedInVainNamesNoState() {
        assertThat(Outage.isBehind(new SQLException("Acquisition timeout while waiting for new connection")))
                .isTrue();
    }

    @Test
    void whatGoesRoundInCirclesIsLookedThroughOnce() {
        RuntimeException one = new RuntimeException("one");
        RuntimeException other = new RuntimeException("other", one);
        one.addSuppressed(other);

        assertThat(Outage.isBehind(one)).isFalse();
    }
}
