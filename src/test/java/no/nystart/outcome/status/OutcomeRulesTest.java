package no.nystart.outcome.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.life.Rematch;
import org.junit.jupiter.api.Test;

class OutcomeRulesTest {

    private static final Span SEVEN_MONTHS = new Span(LocalDate.of(2031, 2, 3), LocalDate.of(2031, 8, 31));

    @Test
    void momentsAreCountedInMonthsFromTheFirstDayAfterThePlacement() {
        assertThat(Moment.END.after(SEVEN_MONTHS.ends())).isEqualTo("2031-08-31");
        assertThat(Moment.MONTHS_3.after(SEVEN_MONTHS.ends())).isEqualTo("2031-11-30");
        assertThat(Moment.MONTHS_6.after(SEVEN_MONTHS.ends())).isEqualTo("2032-02-29");
        assertThat(Moment.MONTHS_12.after(SEVEN_MONTHS.ends())).isEqualTo("2032-08-31");
    }

    @Test
    void aMomentHasComeOnItsDayAndNotTheDayBefore() {
        assertThat(OutcomeRules.come(SEVEN_MONTHS, LocalDate.of(2031, 8, 30))).isEmpty();
        assertThat(OutcomeRules.come(SEVEN_MONTHS, LocalDate.of(2031, 11, 29))).containsExactly(Moment.END);
        assertThat(OutcomeRules.come(SEVEN_MONTHS, LocalDate.of(2031, 11, 30)))
                .containsExactly(Moment.END, Moment.MONTHS_3);
    }

    @Test
    void whoMovedOnIsToldOfAtTheOtherPlace() {
        assertThat(OutcomeRules.hindrance(SEVEN_MONTHS, Optional.of(Rematch.MOVED)))
                .contains(OutcomeRefusal.OUTCOME_ELSEWHERE);
        assertThat(OutcomeRules.hindrance(SEVEN_MONTHS, Optional.of(Rematch.COMPANY_CLOSED)))
                .isEmpty();
    }

    @Test
    void aPlacementWithoutADayHasNoOutcome() {
        Span none = new Span(SEVEN_MONTHS.starts(), SEVEN_MONTHS.starts());

        assertThat(OutcomeRules.hindrance(none, Optional.empty())).contains(OutcomeRefusal.OUTCOME_WITHOUT_PLACEMENT);
    }
}
