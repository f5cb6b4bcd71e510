package no.nystart.followup.checkin;

import static no.nystart.followup.SomeFollowUp.START;
import static no.nystart.followup.SomeFollowUp.teller;
import static no.nystart.followup.SomeFollowUp.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.FieldTime;
import no.nystart.TestDatabase;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refusal;
import no.nystart.common.Refused;
import no.nystart.demo.Demo;
import no.nystart.followup.SomeFollowUp;
import no.nystart.followup.concern.Concerns;
import no.nystart.followup.flags.Absence;
import no.nystart.followup.flags.AbsenceKind;
import no.nystart.followup.goal.Progress;
import no.nystart.followup.plan.PlanRefusal;
import no.nystart.followup.plan.Slot;
import no.nystart.followup.schedule.Schedules;
import no.nystart.followup.schedule.Standstills;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import no.nystart.placement.agreement.SomeTerms;
import no.nystart.placement.agreement.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Check-ins of a placement from Monday 3 February 2031, with work from Monday to Thursday. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CheckInsTest {

    private static final Slot FIRST_DAY = new Slot.Day(1);
    private static final Slot WEEK_1 = new Slot.Week(1);

    @Inject
    Demo demo;

    @Inject
    SomePlacements some;

    @Inject
    SomeProposals proposals;

    @Inject
    SomeFollowUp followUp;

    @Inject
    FieldTime time;

    @Inject
    CheckIns checkIns;

    @Inject
    CheckInLog log;

    @Inject
    Schedules schedules;

    @Inject
    Standstills standstills;

    @Inject
    Concerns concerns;

    private Placed placed;

    @BeforeEach
    void somebodyIsPlaced() {
        demo.fill();
        placed = some.signed();
    }

    @AfterEach
    void asBefore() {
        proposals.forget();
        time.backToNow();
    }

    @Test
    void sentTwiceItIsKeptOnce() {
        followUp.onDay(START);
        Told told = told(START);

        CheckIn first = checkIns.hold(placed.id(), FIRST_DAY, told, teller(placed));
        CheckIn again = checkIns.hold(placed.id(), FIRST_DAY, told, teller(placed));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(log.of(placed.id())).hasSize(1);
        assertThat(schedules.of(placed.id()).appointment(FIRST_DAY).on()).isEqualTo(START);
    }

    @Test
    void theSameKeyIsNotForSomethingElse() {
        followUp.onDay(START);
        Told told = told(START);
        checkIns.hold(placed.id(), FIRST_DAY, told, teller(placed));

        Told other = new Told(told.key(), START, 2, "", List.of(), Map.of(), null);

        assertThat(refusal(FIRST_DAY, other)).isEqualTo(CommonRefusal.KEY_REUSED_WITH_OTHER_BODY);
    }

    @Test
    void whatSomebodyElseHasToldOfMeanwhileIsNotToldAgain() {
        followUp.onDay(START);
        followUp.held(placed, FIRST_DAY, START);

        assertThat(refusal(FIRST_DAY, told(START))).isEqualTo(PlanRefusal.ALREADY_HELD);
    }

    @Test
    void attendanceIsToldOfSinceTheLastTime() {
        followUp.onDay(START);
        followUp.held(placed, FIRST_DAY, START);
        followUp.onDay(START.plusDays(8));

        AskedCheckIn asked = checkIns.asked(placed.id(), WEEK_1);

        // from Tuesday on, and nobody works on Friday
        assertThat(asked.workdays(asked.today()))
                .containsExactly(
                        START.plusDays(1), START.plusDays(2), START.plusDays(3), START.plusDays(7), START.plusDays(8));
    }

    @Test
    void nobodyIsAwayOnADayWithoutWork() {
        followUp.onDay(START.plusDays(7));
        LocalDate friday = START.plusDays(4);

        assertThat(faultOf(absent(friday))).isEqualTo("absent-" + friday + " NO_SUCH_WORKDAY");
        assertThat(log.of(placed.id())).isEmpty();
    }

    @Test
    void nobodyIsAwayWhileTheCompanyIsClosed() {
        followUp.onDay(START.plusDays(7));
        LocalDate tuesday = START.plusDays(1);
        standstills.agreeOnHoliday(placed.id(), new Span(tuesday, tuesday.plusDays(1)), placed.caseworker());

        assertThat(faultOf(absent(tuesday))).isEqualTo("absent-" + tuesday + " NO_SUCH_WORKDAY");
        assertThat(faultOf(absent(tuesday, tuesday))).isEqualTo("absent-" + tuesday + " NO_SUCH_WORKDAY");
    }

    @Test
    void aDayIsMissedOnce() {
        followUp.onDay(START.plusDays(7));
        LocalDate tuesday = START.plusDays(1);

        assertThat(faultOf(absent(tuesday, tuesday))).isEqualTo("absent-" + tuesday + " NO_SUCH_WORKDAY");
    }

    @Test
    void goalsAreThoseOfTheOwnAgreement() {
        followUp.onDay(START);
        UUID others = UUID.randomUUID();
        Told told = new Told(UUID.randomUUID(), START, 4, "", List.of(), Map.of(others, Progress.REACHED), null);

        assertThat(faultOf(told)).isEqualTo("goal-" + others + " GOAL_NOT_AGREED");
    }

    @Test
    void goalsStandWhereTheyWereToldOfLast() {
        followUp.onDay(START);
        UUID goal = SomeTerms.EXPERIENCE.id();
        checkIns.hold(
                placed.id(),
                FIRST_DAY,
                new Told(UUID.randomUUID(), START, 4, "", List.of(), Map.of(goal, Progress.BEGUN), null),
                teller(placed));
        followUp.onDay(START.plusDays(7));
        followUp.held(placed, WEEK_1, START.plusDays(7));

        assertThat(checkIns.asked(placed.id(), new Slot.Week(2)).progress())
                .containsEntry(goal, new ToldProgress(Progress.BEGUN, START));
    }

    @Test
    void aCheckInIsHeldWithinThePlacementAndNotAheadOfTime() {
        followUp.onDay(START.plusDays(1));

        assertThat(faultOf(told(START.minusDays(1)))).isEqualTo("on HELD_OUTSIDE");
        assertThat(faultOf(told(START.plusDays(2)))).isEqualTo("on HELD_OUTSIDE");
    }

    @Test
    void beforeTheFirstDayThereIsNothingToTell() {
        followUp.onDay(START.minusDays(1));

        assertThat(refusal(FIRST_DAY, told(START.minusDays(1)))).isEqualTo(CheckInRefusal.NOT_BEGUN_YET);
    }

    @Test
    void aReviewIsNoCheckIn() {
        followUp.onDay(START);

        assertThat(refusal(new Slot.WeekReview(4), told(START))).isEqualTo(CommonRefusal.NOT_FOUND);
    }

    @Test
    void aConcernComesWithItsCheckIn() {
        followUp.onDay(START);

        CheckIn held = checkIns.hold(
                placed.id(),
                FIRST_DAY,
                new Told(UUID.randomUUID(), START, 2, "", List.of(), Map.of(), "Sover lite"),
                teller(placed));

        assertThat(concerns.ofPlacement(placed.id())).singleElement().satisfies(concern -> {
            assertThat(concern.checkIn()).contains(held.id());
            assertThat(concern.words()).isEqualTo("Sover lite");
        });
    }

    @Test
    void aTalkOutsideThePlanLeavesThePlanAsItIs() {
        followUp.onDay(START);
        List<Slot> planned = schedules.of(placed.id()).planned().stream()
                .map(contact -> contact.slot())
                .toList();

        checkIns.hold(placed.id(), null, told(START), teller(placed));

        assertThat(schedules.of(placed.id()).planned())
                .extracting(contact -> contact.slot())
                .isEqualTo(planned);
        assertThat(log.talks(List.of(placed.id()))).containsEntry(placed.id(), List.of(START));
    }

    private Told absent(LocalDate... days) {
        return new Told(
                UUID.randomUUID(),
                START.plusDays(7),
                3,
                "",
                List.of(days).stream()
                        .map(day -> new Absence(day, AbsenceKind.SICK))
                        .toList(),
                Map.of(),
                null);
    }

    private String faultOf(Told told) {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> checkIns.hold(placed.id(), FIRST_DAY, told, teller(placed)));
        return refused.faults().getFirst().field() + " "
                + refused.faults().getFirst().code().name();
    }

    private Refusal refusal(Slot slot, Told told) {
        return catchThrowableOfType(Refused.class, () -> checkIns.hold(placed.id(), slot, told, teller(placed)))
                .refusal();
    }
}
