package no.nystart.placement.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ShiftProperties {

    @Property(tries = 300)
    void touchesHoursExactlyWhenAMinuteOfItLiesInThem(
            @ForAll @IntRange(max = 1439) int from,
            @ForAll @IntRange(min = 1, max = 1440) int length,
            @ForAll @IntRange(max = 1439) int since,
            @ForAll @IntRange(min = 1, max = 1440) int lasting) {
        Shift shift = new Shift(time(from), time(from + length), 0);
        boolean inThem = IntStream.range(since, since + lasting)
                .map(minute -> Math.floorMod(minute - from, 1440))
                .anyMatch(minutesAfterStart -> minutesAfterStart < length);
        assertThat(shift.touches(time(since), time(since + lasting))).isEqualTo(inThem);
        assertThat(shift.workMinutes()).isEqualTo(length);
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute % 1440 * 60L);
    }
}
