package no.nystart.followup.plan;

import static no.nystart.followup.plan.SomePlan.SIGNED;
import static no.nystart.followup.plan.SomePlan.day;
import static no.nystart.followup.plan.SomePlan.told;
import static no.nystart.followup.plan.SomePlan.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.nystart.common.Refused;
import no.nystart.followup.plan.Appointment.Status;
import org.junit.jupiter.api.Test;

/** Days worked out with a paper calendar of 2027; Easter Sunday is 28 March. */
class CheckInPlanTest {

    @Test
    void eightMonthsAreFollowedStepByStepLess() {
        assertThat(told(until("10-01").plan()))
                .containsExactly(
                        "day-1 02-01",
                        "day-3 02-03",
                        "week-1 02-08",
                        "week-2 02-15",
                        "week-3 02-22",
                        "review-4 03-01",
                        "week-6 03-15",
                        "week-8 03-30", // from Easter Monday
                        "week-10 04-12",
                        "review-12 04-26",
                        "month-4 06-01",
                        "month-5 07-01",
                        "review-24 07-19",
                        "month-6 08-02", // from a Sunday
                        "month-7 09-01",
                        "end-1 09-30");
    }

    @Test
    void afterSixMonthsTheLastReviewIsTheOneAtTheEnd() {
        assertThat(told(until("08-01").plan()))
                .endsWith("review-12 04-26", "month-4 06-01", "month-5 07-01", "end-1 07-30"); // from Saturday, back
    }

    @Test
    void aReviewThreeWeeksBeforeTheLastDayIsTheEndReview() {
        assertThat(told(until("08-10").plan())).contains("end-1 08-09").doesNotContain("review-24 07-19");
        assertThat(told(until("08-11").plan())).contains("end-1 08-10", "review-24 07-19");
    }

    @Test
    void theLastThreeWeeksAreCountedFromTheLastDayWhereverTheEndReviewIs() {
        assertThat(told(until("08-14").closed("08-09", "08-14").plan())).contains("review-24 07-19", "end-1 08-06");
    }

    @Test
    void aCheckInInTheWeekOfAReviewIsThatReview() {
        // month 6 falls on Sunday 1 August and moves into the week of the review
        assertThat(told(until("08-05").plan())).contains("end-1 08-04").noneMatch(told -> told.startsWith("month-6"));
        assertThat(told(until("08-12").plan())).contains("month-6 08-02", "end-1 08-11");
    }

    @Test
    void aWeekendAtTheStartMovesTheFirstDays() {
        // Saturday 6 February: the first and the third day both become Monday
        assertThat(told(until("10-01").from("02-06").plan())).startsWith("day-1 02-08", "week-1 02-15", "week-2 02-22");
    }

    @Test
    void aClosureMovesWhatFallsIntoIt() {
        assertThat(told(until("10-01").closed("07-12", "08-02").plan()))
                .contains("month-5 07-01", "review-24 08-02", "month-7 09-01")
                .noneMatch(told -> told.startsWith("month-6")); // the review is on the same day
        assertThat(told(until("10-01").onHoliday("02-15", "02-17").plan())).contains("week-2 02-17", "week-3 02-22");
    }

    @Test
    void whatMeetsAfterAClosureBecomesOne() {
        assertThat(told(until("10-01").closed("03-08", "04-07").plan()))
                .contains("review-4 03-01", "week-6 04-07", "week-10 04-12")
                .noneMatch(told -> told.startsWith("week-8"));
    }

    @Test
    void theEndReviewComesBeforeAClosureThatLastsToTheEnd() {
        assertThat(told(until("08-01").closed("07-05", "08-16").plan()))
                .endsWith("month-4 06-01", "end-1 07-02"); // month 5 in the same week
    }

    @Test
    void anEndReviewHeldBeforeAClosureIsStillTheOneAtTheEnd() {
        PlanBasis basis = until("08-01").closed("07-05", "08-16").basis();
        CheckInPlan held = CheckInPlan.of(basis, SIGNED).held(new Slot.EndReview(1), day("06-30"));
        assertThat(held.revised(basis, day("07-02"))).isEqualTo(held);
    }

    @Test
    void aPauseThatNobodyKnowsTheEndOfIsWaitedFor() {
        CheckInPlan paused = until("08-01").paused("06-07", "08-01").plan();
        assertThat(told(paused)).endsWith("review-12 04-26", "month-4 06-01");
        CheckInPlan resumed =
                paused.revised(until("08-01").paused("06-07", "07-05").basis(), day("07-01"));
        assertThat(told(resumed)).endsWith("month-4 06-01", "month-5 07-05", "end-1 07-30");
    }

    @Test
    void aConcernBringsACheckInEveryWeekWhileItIsOpen() {
        assertThat(told(until("10-01").concerned("05-06", "06-10").plan()))
                .contains(
                        "review-12 04-26",
                        "extra-2027-05-13 05-13",
                        "extra-2027-05-20 05-20",
                        "extra-2027-05-27 05-27",
                        "month-4 06-01", // in the week of 3 June
                        "month-5 07-01")
                .noneMatch(told -> told.startsWith("extra-2027-06"));
    }

    @Test
    void aCheckInOfTheCadenceDoesForAnExtraOneEarlierInItsWeek() {
        assertThat(told(until("10-01").concerned("05-24", "06-04").plan()))
                .contains("month-4 06-01")
                .noneMatch(told -> told.startsWith("extra-"));
    }

    @Test
    void anOpenConcernReachesToTheEnd() {
        assertThat(told(until("08-01").concerned("07-08", null).plan()))
                .endsWith("month-5 07-01", "extra-2027-07-15 07-15", "extra-2027-07-22 07-22", "end-1 07-30");
    }

    @Test
    void twoConcernsBringOneCheckInAWeek() {
        assertThat(told(until("10-01")
                        .concerned("05-03", "05-31")
                        .concerned("05-06", "05-31")
                        .plan()))
                .contains("extra-2027-05-10 05-10", "extra-2027-05-17 05-18") // from Whit Monday
                .noneMatch(told -> told.contains("05-13") || told.contains("05-20"));
    }

    @Test
    void aCohortHasItsOwnCadence() {
        Cadence seldom = new Cadence(List.of(2), List.of(5), List.of(), List.of(9), 30, 14);
        assertThat(told(until("08-01").every(seldom).concerned("06-07", "07-01").plan()))
                .containsExactly(
                        "day-2 02-02", "week-5 03-08", "review-9 04-05", "extra-2027-06-21 06-21", "end-1 07-30");
    }

    @Test
    void anExtensionMovesTheEndReviewAndNothingElse() {
        CheckInPlan plan = until("08-01").plan();
        CheckInPlan extended = plan.revised(until("10-01").basis(), day("05-03"));
        assertThat(PlanChange.between(plan, extended))
                .containsExactlyInAnyOrder(
                        new PlanChange.Moved(new Slot.EndReview(1), day("07-30"), day("09-30")),
                        new PlanChange.Added(new Slot.WeekReview(24), day("07-19")),
                        new PlanChange.Added(new Slot.Month(6), day("08-02")),
                        new PlanChange.Added(new Slot.Month(7), day("09-01")));
        assertThat(extended.appointment(new Slot.EndReview(1)).sequence()).isEqualTo(1);
        assertThat(extended.appointment(new Slot.Month(5)).sequence()).isZero();
    }

    @Test
    void whatAnExtensionBringsIsNotMissedAlready() {
        // decided on 27 July, when the review of week 24 would have been a week ago
        CheckInPlan extended = until("08-01").plan().revised(until("10-01").basis(), day("07-27"));
        assertThat(told(extended)).contains("review-24 07-27");
        assertThat(told(extended.revised(until("10-01").closed("09-01", "09-03").basis(), day("08-16"))))
                .contains("review-24 07-27", "month-7 09-03");
    }

    @Test
    void aCheckInDoesNotDoForAReviewThatAnExtensionBrings() {
        CheckInPlan held = until("08-01").plan().held(new Slot.Month(5), day("07-20"));
        assertThat(told(held.revised(until("10-01").basis(), day("07-27")))).contains("review-24 07-27");
    }

    @Test
    void aConcernToldOfLateIsMadeUpForOnce() {
        CheckInPlan plan = until("10-01").plan();
        // 10 and 17 June have passed; one talk today does for both, and for the 24th in the same week
        CheckInPlan concerned =
                plan.revised(until("10-01").concerned("05-20", "06-25").basis(), day("06-21"));
        assertThat(PlanChange.between(plan, concerned))
                .containsExactly(new PlanChange.Added(new Slot.Extra(day("06-17")), day("06-21")));
    }

    @Test
    void whatWasHeldLateDoesForAConcernToldOfLater() {
        CheckInPlan held = until("10-01").plan().held(new Slot.Month(4), day("06-18"));
        CheckInPlan concerned =
                held.revised(until("10-01").concerned("06-10", "06-18").basis(), day("06-21"));
        assertThat(concerned).isEqualTo(held);
    }

    @Test
    void whatAnotherDidForIsNotMadeUpForLater() {
        // month 4 moves from 1 to 7 June and does for the extra check-in of the 10th
        PlanBasis basis = until("10-01")
                .closed("06-01", "06-07")
                .concerned("06-03", "06-11")
                .basis();
        CheckInPlan plan = CheckInPlan.of(basis, SIGNED);
        assertThat(told(plan)).contains("month-4 06-07").noneMatch(told -> told.startsWith("extra-"));
        assertThat(plan.revised(basis, day("06-14"))).isEqualTo(plan);
    }

    @Test
    void anEndReviewHeldBeforeAnExtensionIsKeptAndAnotherOnePlanned() {
        CheckInPlan held = until("08-01").plan().held(new Slot.EndReview(1), day("07-26"));
        CheckInPlan extended = held.revised(until("10-01").basis(), day("07-28"));
        assertThat(extended.held())
                .extracting(Appointment::slot, Appointment::on)
                .containsExactly(tuple(new Slot.EndReview(1), day("07-26")));
        assertThat(told(extended))
                .contains("month-7 09-01", "end-2 09-30")
                .noneMatch(told -> told.startsWith("review-24")); // a week before what was held
    }

    @Test
    void aReviewSoonAfterAnEndReviewThatWasHeldIsThatOne() {
        CheckInPlan held = until("08-01").plan().held(new Slot.EndReview(1), day("07-12"));
        assertThat(told(held.revised(until("10-01").basis(), day("07-13"))))
                .contains("end-2 09-30")
                .noneMatch(told -> told.startsWith("review-24"));
    }

    @Test
    void aShorterPlacementDropsWhatComesAfter() {
        CheckInPlan plan = until("10-01").plan();
        CheckInPlan shortened = plan.revised(until("08-16").basis(), day("06-01"));
        assertThat(PlanChange.between(plan, shortened))
                .containsExactly(
                        new PlanChange.Dropped(new Slot.Month(7), day("09-01")),
                        new PlanChange.Moved(new Slot.EndReview(1), day("09-30"), day("08-13")));
        assertThat(shortened.appointment(new Slot.Month(7)))
                .isEqualTo(new Appointment(new Slot.Month(7), day("09-01"), SIGNED, 1, Status.CANCELLED));
    }

    @Test
    void whatComesBackIsStillItself() {
        CheckInPlan there = until("10-01").plan();
        CheckInPlan gone = there.revised(until("08-16").basis(), day("06-01"));
        CheckInPlan back = gone.revised(until("10-01").basis(), day("06-08"));
        assertThat(back.appointment(new Slot.Month(7)))
                .isEqualTo(new Appointment(new Slot.Month(7), day("09-01"), day("06-08"), 2, Status.PLANNED));
        assertThat(told(back)).isEqualTo(told(there));
    }

    @Test
    void whatWasHeldInAPauseToldOfLaterStays() {
        CheckInPlan held = until("10-01").plan().held(new Slot.Week(6), day("03-15"));
        CheckInPlan paused =
                held.revised(until("10-01").paused("03-12", "04-05").basis(), day("03-18"));
        assertThat(paused.appointment(new Slot.Week(6)).status()).isEqualTo(Status.HELD);
        assertThat(told(paused)).contains("week-8 04-05", "week-10 04-12");
    }

    @Test
    void nothingIsHeldTwice() {
        CheckInPlan held = until("10-01").plan().held(new Slot.Week(2), day("02-16"));
        assertThat(held.appointment(new Slot.Week(2)).on()).isEqualTo(day("02-16"));
        assertThatThrownBy(() -> held.held(new Slot.Week(2), day("02-17")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(PlanRefusal.ALREADY_HELD));
        assertThatThrownBy(() -> held.held(new Slot.Week(5), day("02-17")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoNeverCameHasNoPlan() {
        assertThat(CheckInPlan.of(until("02-01").basis(), SIGNED).appointments())
                .isEmpty();
    }

    @Test
    void whatIsToldOfNextIsTheLastThatIsDue() {
        CheckInPlan plan = until("08-01").plan();

        assertThat(plan.nextCheckIn(day("01-31")).orElseThrow().slot()).isEqualTo(new Slot.Day(1));
        assertThat(plan.nextCheckIn(day("02-08")).orElseThrow().slot()).isEqualTo(new Slot.Week(1));
        assertThat(plan.held(new Slot.Week(1), day("02-08"))
                        .nextCheckIn(day("02-09"))
                        .orElseThrow()
                        .slot())
                .isEqualTo(new Slot.Week(2));
    }
}
