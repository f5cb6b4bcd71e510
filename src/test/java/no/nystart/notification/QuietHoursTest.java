package no.nystart.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import no.nystart.common.FieldClock;
import org.junit.jupiter.api.Test;

class QuietHoursTest {

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(FieldClock.NORWAY).toInstant();
    }

    @Test
    void byDayNothingWaits() {
        assertThat(QuietHours.earliest(at("2027-02-01T08:00"))).isEqualTo(at("2027-02-01T08:00"));
        assertThat(QuietHours.earliest(at("2027-02-01T20:59:59"))).isEqualTo(at("2027-02-01T20:59:59"));
    }

    @Test
    void inTheEveningItWaitsForTheMorningAfterAndInTheNightForThisOne() {
        assertThat(QuietHours.earliest(at("2027-02-01T21:00"))).isEqualTo(at("2027-02-02T08:00"));
        assertThat(QuietHours.earliest(at("2027-02-01T07:59"))).isEqualTo(at("2027-02-01T08:00"));
        assertThat(QuietHours.earliest(at("2026-12-31T23:30"))).isEqualTo(at("2027-01-01T08:00"));
    }

    @Test
    void eightIsEightAlsoInTheNightThatLosesAnHour() {
        // 28 March 2027: 02:00 becomes 03:00
        Instant written = at("2027-03-27T22:00");
        assertThat(QuietHours.earliest(written)).isEqualTo(at("2027-03-28T08:00"));
        assertThat(Duration.between(written, QuietHours.earliest(written))).isEqualTo(Duration.ofHours(9));
    }
}
