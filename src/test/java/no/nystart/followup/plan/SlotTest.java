package no.nystart.followup.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotTest {

    @Test
    void isFoundAgainByItsKey() {
        List<Slot> slots = List.of(
                new Slot.Day(3),
                new Slot.Week(10),
                new Slot.Month(7),
                new Slot.Extra(LocalDate.of(2027, 4, 8)),
                new Slot.WeekReview(24),
                new Slot.EndReview(2));
        assertThat(slots)
                .extracting(Slot::key)
                .containsExactly("day-3", "week-10", "month-7", "extra-2027-04-08", "review-24", "end-2");
        assertThat(slots).allSatisfy(slot -> assertThat(Slot.of(slot.key())).isEqualTo(slot));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "day", "year-1", "-1"})
    void anotherKeyIsNone(String key) {
        assertThatThrownBy(() -> Slot.of(key)).isInstanceOf(IllegalArgumentException.class);
    }
}
