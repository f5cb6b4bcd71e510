package no.nystart.placement.agreement;

import static no.nystart.placement.agreement.SomeTerms.START;
import static no.nystart.placement.agreement.SomeTerms.agreed;
import static no.nystart.placement.agreement.SomeTerms.ofAMinor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import no.nystart.common.Fault;
import no.nystart.placement.agreement.Safeguards.Guardian;
import org.junit.jupiter.api.Test;

class YoungWorkerRulesTest {

    private static final LocalDate OF_AGE_AT_START = LocalDate.of(2009, 2, 1);
    private static final LocalDate A_DAY_TOO_YOUNG = LocalDate.of(2009, 2, 2);

    @Test
    void atMostEightHoursADay() {
        assertThat(minor(ofAMinor().working(DayOfWeek.TUESDAY, "07:30", "16:01", 30)))
                .containsExactly(Fault.of("hours.tuesday", AgreementRefusal.DAY_OVER_EIGHT_HOURS));
        assertThat(minor(ofAMinor().working(DayOfWeek.TUESDAY, "07:30", "16:00", 30)))
                .isEmpty();
    }

    @Test
    void atMostFortyHoursAWeek() {
        // four days of seven hours are there already
        SomeTerms forty = ofAMinor()
                .working(DayOfWeek.FRIDAY, "08:00", "14:00", 0)
                .working(DayOfWeek.SATURDAY, "08:00", "14:00", 0);
        assertThat(minor(forty)).isEmpty();
        assertThat(minor(forty.working(DayOfWeek.SATURDAY, "08:00", "14:01", 0)))
                .containsExactly(Fault.of("hours", AgreementRefusal.WEEK_OVER_FORTY_HOURS));
    }

    @Test
    void nothingBetweenElevenAndSix() {
        assertThat(minor(ofAMinor().working(DayOfWeek.MONDAY, "05:59", "12:00", 0)))
                .containsExactly(Fault.of("hours.monday", AgreementRefusal.NIGHT_WORK));
        assertThat(minor(ofAMinor().working(DayOfWeek.MONDAY, "06:00", "12:00", 0)))
                .isEmpty();
        SomeTerms evening = ofAMinor().guarded(Guardian.CO_SIGNS, true, "Vurdert", "Stengetid");
        assertThat(minor(evening.working(DayOfWeek.THURSDAY, "17:00", "23:01", 0)))
                .containsExactly(Fault.of("hours.thursday", AgreementRefusal.NIGHT_WORK));
        assertThat(minor(evening.working(DayOfWeek.THURSDAY, "17:00", "23:00", 0)))
                .isEmpty();
    }

    @Test
    void aNightShiftIsFoundAcrossMidnight() {
        assertThat(minor(ofAMinor().working(DayOfWeek.WEDNESDAY, "23:30", "04:00", 0)))
                .containsExactly(Fault.of("hours.wednesday", AgreementRefusal.NIGHT_WORK));
    }

    @Test
    void afterNineOnlyWithAReason() {
        SomeTerms late = ofAMinor().working(DayOfWeek.WEDNESDAY, "15:00", "21:01", 0);
        assertThat(minor(late)).containsExactly(Fault.of("lateWorkReason", AgreementRefusal.LATE_WORK_WITHOUT_REASON));
        assertThat(minor(late.guarded(Guardian.CO_SIGNS, true, "Vurdert", "Butikken stenger da")))
                .isEmpty();
        assertThat(minor(ofAMinor().working(DayOfWeek.WEDNESDAY, "15:00", "21:00", 0)))
                .isEmpty();
    }

    @Test
    void minimumAgeWorkIsExcluded() {
        assertThat(minor(ofAMinor().guarded(Guardian.INFORMED, false, "Vurdert", "")))
                .containsExactly(Fault.of("minimumAgeWorkExcluded", AgreementRefusal.MINIMUM_AGE_WORK));
        assertThat(minor(ofAMinor().guarded(Guardian.INFORMED, true, "Vurdert", "")))
                .isEmpty();
    }

    @Test
    void theRiskIsAssessed() {
        assertThat(minor(ofAMinor().guarded(Guardian.INFORMED, true, "  ", "")))
                .containsExactly(Fault.of("riskAssessment", AgreementRefusal.NO_RISK_ASSESSMENT));
    }

    @Test
    void nothingOfItIsForgotten() {
        assertThat(minor(agreed())).containsExactly(Fault.of("guardian", AgreementRefusal.SAFEGUARDS_MISSING));
    }

    @Test
    void anAdultMayDoAllOfIt() {
        SomeTerms hard = agreed().working(DayOfWeek.FRIDAY, "20:00", "06:00", 0)
                .working(DayOfWeek.SATURDAY, "20:00", "06:00", 0);
        assertThat(faults(hard, OF_AGE_AT_START, START)).isEmpty();
        assertThat(faults(hard, A_DAY_TOO_YOUNG, START)).isNotEmpty();
    }

    @Test
    void whoHasComeOfAgeMayWorkOtherHoursFromThenOn() {
        SomeTerms late = agreed().working(DayOfWeek.FRIDAY, "15:00", "22:30", 30);
        LocalDate birthday = LocalDate.of(2027, 4, 9);
        assertThat(faults(late, birthday.minusYears(18), birthday.minusDays(1))).isNotEmpty();
        assertThat(faults(late, birthday.minusYears(18), birthday)).isEmpty();
    }

    private static List<Fault> minor(SomeTerms terms) {
        return faults(terms, A_DAY_TOO_YOUNG, START);
    }

    private static List<Fault> faults(SomeTerms terms, LocalDate born, LocalDate validFrom) {
        return AgreementRules.faults(
                terms.terms(), new Circumstances(born, validFrom, 0, Allowance.from(START), START.plusYears(1)));
    }
}
