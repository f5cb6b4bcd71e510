package no.nystart.placement.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final LocalDate START = LocalDate.of(2027, 8, 30);

    @Test
    void monthsAreCountedFromTheStart() {
        // 30 February does not exist: the last day of that month stands for it
        assertThat(Allowance.from(START))
                .isEqualTo(new Allowance(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 4, 30)));
    }

    @Test
    void tellsWhatIsLeft() {
        Allowance allowance = Allowance.from(LocalDate.of(2027, 2, 1));
        assertThat(allowance.left(LocalDate.of(2027, 8, 15))).isEqualTo(Period.of(0, 1, 16));
        assertThat(allowance.left(LocalDate.of(2027, 10, 1))).isEqualTo(Period.ZERO);
        assertThat(allowance.left(LocalDate.of(2027, 10, 4)).isNegative()).isTrue();
    }

    @Test
    void theRestIsMatchedInWholeMonths() {
        // 76 days are spent: 16 November and on
        LocalDate starts = LocalDate.of(2027, 2, 1);
        Span spent = new Span(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 8, 16));
        Allowance rest = Allowance.from(starts, List.of(spent));
        assertThat(rest).isEqualTo(new Allowance(LocalDate.of(2027, 5, 17), LocalDate.of(2027, 7, 17)));
        assertThat(rest.fewestMonths(starts)).isEqualTo(4);
        assertThat(rest.mostMonths(starts)).isEqualTo(5);
    }

    @Test
    void nothingIsLeftToMatchAfterSevenMonthsAndAHalf() {
        LocalDate starts = LocalDate.of(2027, 2, 1);
        Allowance rest = Allowance.from(starts, List.of(new Span(starts.minusDays(230), starts)));
        assertThat(rest.mostMonths(starts)).isZero();
    }

    @Property(tries = 200)
    void theWholeLastsSixToEightMonthsHoweverItIsSplit(
            @ForAll @IntRange(max = 170) int atFirst,
            @ForAll @IntRange(max = 60) int then,
            @ForAll @IntRange(max = 900) int gap) {
        LocalDate starts = START.plusDays(gap);
        Allowance split = Allowance.from(
                starts,
                List.of(
                        new Span(START.minusDays(atFirst + then), START.minusDays(then)),
                        new Span(START.minusDays(then), START)));
        Allowance whole = Allowance.from(starts, List.of(new Span(START.minusDays(atFirst + then), START)));
        assertThat(split).isEqualTo(whole);
        long shortest = atFirst + then + new Span(starts, later(starts, split.earliestEnd())).days();
        long longest = atFirst + then + new Span(starts, later(starts, split.latestEnd())).days();
        assertThat(shortest).isBetween(181L, 230L);
        assertThat(longest).isBetween(242L, 245L);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
