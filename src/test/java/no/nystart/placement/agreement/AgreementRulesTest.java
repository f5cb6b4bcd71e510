package no.nystart.placement.agreement;

import static no.nystart.placement.agreement.SomeTerms.OTHER_LEADER;
import static no.nystart.placement.agreement.SomeTerms.START;
import static no.nystart.placement.agreement.SomeTerms.agreed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.common.Fault;
import org.junit.jupiter.api.Test;

/** Each rule broken once, and beside it the nearest that is allowed. */
class AgreementRulesTest {

    private static final LocalDate OFFER_ENDS = LocalDate.of(2027, 12, 20);

    @Test
    void sixMonthsIsTheShortest() {
        assertThat(faults(agreed().lasting(6, -1)))
                .containsExactly(Fault.of("ends", AgreementRefusal.TOO_SHORT, 6, "2027-07-31"));
        assertThat(faults(agreed().lasting(6, 0))).isEmpty();
    }

    @Test
    void eightMonthsIsTheLongest() {
        assertThat(faults(agreed().lasting(8, 1)))
                .containsExactly(Fault.of("ends", AgreementRefusal.TOO_LONG_PLACEMENT, 8, "2027-09-30"));
        assertThat(faults(agreed().lasting(8, 0))).isEmpty();
    }

    @Test
    void whatWasSpentElsewhereCounts() {
        Span elsewhere = new Span(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 30)); // 90 days
        Circumstances moved =
                new Circumstances(adult(), START, 0, Allowance.from(START, List.of(elsewhere)), OFFER_ENDS);
        // 90 days before 1 February is 3 November; 3 May and 3 July are the first days after 6 and 8 months
        assertThat(AgreementRules.faults(
                        agreed().until(LocalDate.of(2027, 5, 2)).terms(), moved))
                .containsExactly(Fault.of("ends", AgreementRefusal.TOO_SHORT, 6, "2027-05-02"));
        assertThat(AgreementRules.faults(
                        agreed().until(LocalDate.of(2027, 5, 3)).terms(), moved))
                .isEmpty();
        assertThat(AgreementRules.faults(
                        agreed().until(LocalDate.of(2027, 7, 3)).terms(), moved))
                .isEmpty();
        assertThat(AgreementRules.faults(
                        agreed().until(LocalDate.of(2027, 7, 4)).terms(), moved))
                .containsExactly(Fault.of("ends", AgreementRefusal.TOO_LONG_PLACEMENT, 8, "2027-07-02"));
    }

    @Test
    void theOfferEndsWhenItEnds() {
        Circumstances short_ = new Circumstances(adult(), START, 0, Allowance.from(START), LocalDate.of(2027, 9, 1));
        assertThat(AgreementRules.faults(
                        agreed().until(LocalDate.of(2027, 9, 2)).terms(), short_))
                .containsExactly(Fault.of("ends", AgreementRefusal.ENDS_AFTER_OFFER, "2027-08-31"));
        assertThat(AgreementRules.faults(
                        agreed().until(LocalDate.of(2027, 9, 1)).terms(), short_))
                .isEmpty();
    }

    @Test
    void thereIsAGoal() {
        assertThat(faults(agreed().aiming())).containsExactly(Fault.of("goals", AgreementRefusal.NO_GOAL));
    }

    @Test
    void anotherGoalIsSaidInWords() {
        UUID id = new UUID(1, 5);
        assertThat(faults(agreed().aiming(new AgreedGoal(id, GoalKind.OTHER, " "))))
                .containsExactly(Fault.of("goals", AgreementRefusal.GOAL_WITHOUT_WORDS));
        assertThat(faults(agreed().aiming(new AgreedGoal(id, GoalKind.OTHER, "Stå opp tidlig"))))
                .isEmpty();
        assertThat(faults(agreed().aiming(new AgreedGoal(id, GoalKind.CERTIFICATE, ""))))
                .isEmpty();
    }

    @Test
    void tasksAndFollowUpAreSaid() {
        assertThat(faults(agreed().doing(" "))).containsExactly(Fault.of("tasks", AgreementRefusal.NO_TASKS));
        assertThat(faults(agreed().followedUp(" ")))
                .containsExactly(Fault.of("followUp", AgreementRefusal.NO_FOLLOW_UP));
    }

    @Test
    void somebodyWorksOnADayAtLeast() {
        SomeTerms terms = agreed();
        List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY).forEach(terms::restingOn);
        assertThat(faults(terms)).isEmpty();
        assertThat(faults(terms.restingOn(DayOfWeek.THURSDAY)))
                .containsExactly(Fault.of("hours", AgreementRefusal.NO_WORKING_DAY));
    }

    @Test
    void aDeputyIsSomebodyElse() {
        assertThat(faults(agreed().deputised(SomeTerms.LEADER, "2027-03-01", "2027-03-08")))
                .containsExactly(Fault.of("deputy", AgreementRefusal.DEPUTY_IS_LEADER));
        assertThat(faults(agreed().deputised(OTHER_LEADER, "2027-03-01", "2027-03-08")))
                .isEmpty();
    }

    @Test
    void aDeputyStandsInWithinThePlacement() {
        Fault outside = Fault.of("deputy", AgreementRefusal.DEPUTY_OUTSIDE_PERIOD);
        assertThat(faults(agreed().deputised(OTHER_LEADER, "2027-01-31", "2027-02-08")))
                .containsExactly(outside);
        assertThat(faults(agreed().deputised(OTHER_LEADER, "2027-07-25", "2027-08-02")))
                .containsExactly(outside);
        assertThat(faults(agreed().deputised(OTHER_LEADER, "2027-07-25", "2027-07-25")))
                .containsExactly(outside);
        assertThat(faults(agreed().deputised(OTHER_LEADER, "2027-02-01", "2027-08-01")))
                .isEmpty();
    }

    @Test
    void aPlaceMayDemandAnAge() {
        LocalDate twentyTheDayAfterTheStart = START.minusYears(20).plusDays(1);
        Circumstances younger =
                new Circumstances(twentyTheDayAfterTheStart, START, 20, Allowance.from(START), OFFER_ENDS);
        Circumstances oldEnough =
                new Circumstances(twentyTheDayAfterTheStart.minusDays(1), START, 20, Allowance.from(START), OFFER_ENDS);
        assertThat(AgreementRules.faults(agreed().terms(), younger))
                .containsExactly(Fault.of("tasks", AgreementRefusal.PLACE_DEMANDS_AGE, 20));
        assertThat(AgreementRules.faults(agreed().terms(), oldEnough)).isEmpty();
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(faults(agreed().lasting(9, 0).aiming().doing("")))
                .extracting(Fault::field)
                .containsExactly("ends", "goals", "tasks");
    }

    private static List<Fault> faults(SomeTerms terms) {
        return AgreementRules.faults(
                terms.terms(), new Circumstances(adult(), START, 0, Allowance.from(START), OFFER_ENDS));
    }

    private static LocalDate adult() {
        return LocalDate.of(2006, 5, 17);
    }
}
