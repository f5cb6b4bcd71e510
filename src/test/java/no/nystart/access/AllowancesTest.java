package no.nystart.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AllowancesTest {

    private static final UUID ONE = UUID.randomUUID();

    private final Hand hand = new Hand();
    private final Allowances allowances = new Allowances(hand);

    @Test
    void aMinutesWorthCanBeHadAtOnceAndNoMore() {
        for (int times = 1; times <= Cost.RUN.perMinute(); times++) {
            assertThat(allowances.take(ONE, Cost.RUN)).as("time %d", times).isTrue();
        }
        assertThat(allowances.take(ONE, Cost.RUN)).isFalse();
    }

    @Test
    void itFillsUpEvenlyAndNeverAboveAMinutesWorth() {
        useUp(Cost.RUN);
        hand.go(Duration.ofSeconds(4));
        assertThat(allowances.take(ONE, Cost.RUN)).as("one after four seconds").isTrue();
        assertThat(allowances.take(ONE, Cost.RUN)).isFalse();
        hand.go(Duration.ofHours(9));
        assertThat(useUp(Cost.RUN)).isEqualTo(Cost.RUN.perMinute());
    }

    @Test
    void othersAndOtherThingsAreNotHeldUp() {
        useUp(Cost.RUN);
        assertThat(allowances.take(UUID.randomUUID(), Cost.RUN)).isTrue();
        assertThat(allowances.take(ONE, Cost.SEARCH)).isTrue();
    }

    @Test
    void askingInVainMakesNobodyWaitLonger() {
        useUp(Cost.RUN);
        for (int times = 0; times < 100; times++) {
            allowances.take(ONE, Cost.RUN);
        }
        hand.go(Duration.ofSeconds(4));
        assertThat(allowances.take(ONE, Cost.RUN)).isTrue();
    }

    @Test
    void aClockThatGoesBackGivesAndTakesNothing() {
        useUp(Cost.RUN);
        hand.go(Duration.ofHours(-3));
        assertThat(allowances.take(ONE, Cost.RUN)).isFalse();
        hand.go(Duration.ofSeconds(4));
        assertThat(allowances.take(ONE, Cost.RUN)).isTrue();
    }

    private int useUp(Cost cost) {
        int had = 0;
        while (allowances.take(ONE, cost)) {
            had++;
        }
        return had;
    }

    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2027-02-11T10:00:00Z");

        void go(Duration on) {
            now = now.plus(on);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
