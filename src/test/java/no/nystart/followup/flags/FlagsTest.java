package no.nystart.followup.flags;

import static no.nystart.followup.plan.SomePlan.day;
import static no.nystart.followup.plan.SomePlan.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.nystart.followup.flags.Flag.LowAttendance;
import no.nystart.followup.flags.Flag.LowPulses;
import no.nystart.followup.flags.Flag.MissedContact;
import no.nystart.followup.flags.Flag.OpenConcern;
import no.nystart.followup.flags.Flag.Silence;
import no.nystart.followup.plan.CheckInPlan;
import no.nystart.followup.plan.Concern;
import no.nystart.followup.plan.PlanBasis;
import no.nystart.followup.plan.Slot;
import no.nystart.followup.plan.SomePlan;
import no.nystart.placement.agreement.SomeTerms;
import org.junit.jupiter.api.Test;

/**
 * Eight months from 1 February, Monday to Thursday. Check-ins on 1, 3, 8, 15 and 22 February, a review on 1 March, a
 * check-in on 15 March.
 */
class FlagsTest {

    private static final Slot WEEK_2 = new Slot.Week(2);
    private static final Slot REVIEW_4 = new Slot.WeekReview(4);
    private static final Slot WEEK_6 = new Slot.Week(6);

    private SomePlan placement = until("10-01");
    private final List<Slot> held = new ArrayList<>();
    private final List<LocalDate> talks = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<Pulse> pulses = new ArrayList<>();
    private final List<Concern> concerns = new ArrayList<>();

    @Test
    void allIsWellWhereEverythingIsHeld() {
        heldUpTo("02-22");
        assertThat(on("02-28")).isEmpty();
        assertThat(on("03-01")).isEmpty();
    }

    @Test
    void aContactIsMissedFromTheNextDay() {
        heldUpTo("02-08");
        assertThat(on("02-15")).isEmpty();
        assertThat(on("02-16")).containsExactly(new MissedContact(WEEK_2, day("02-15")));
    }

    @Test
    void aLaterCheckInDoesForAMissedOne() {
        heldUpTo("02-08");
        held.add(new Slot.Week(3));
        assertThat(on("02-23")).isEmpty();
        assertThat(on("02-21")).containsExactly(new MissedContact(WEEK_2, day("02-15")));
    }

    @Test
    void onlyAReviewDoesForAMissedReview() {
        heldUpTo("02-22");
        held.add(WEEK_6);
        assertThat(on("03-16")).containsExactly(new MissedContact(REVIEW_4, day("03-01")));
        heldUpTo("04-12");
        held.add(new Slot.WeekReview(12));
        held.remove(REVIEW_4);
        assertThat(on("04-27")).isEmpty();
    }

    @Test
    void silenceFallsEightDaysAfterAnUnansweredContact() {
        heldUpTo("02-08");
        assertThat(on("02-22")).doesNotHaveAnyElementsOfTypes(Silence.class);
        assertThat(on("02-23"))
                .containsExactly(
                        new Silence(WEEK_2, day("02-15")),
                        new MissedContact(WEEK_2, day("02-15")),
                        new MissedContact(new Slot.Week(3), day("02-22")));
    }

    @Test
    void anyTalkBreaksTheSilence() {
        heldUpTo("02-08");
        talks.add(day("02-18"));
        assertThat(on("03-01")).doesNotHaveAnyElementsOfTypes(Silence.class);
        assertThat(on("03-02")).contains(new Silence(new Slot.Week(3), day("02-22")));
        talks.set(0, day("02-14"));
        assertThat(on("02-23")).contains(new Silence(WEEK_2, day("02-15")));
        talks.set(0, day("02-24"));
        assertThat(on("02-23")).contains(new Silence(WEEK_2, day("02-15")));
    }

    @Test
    void theClockOfSilenceStopsWithThePlacement() {
        heldUpTo("02-08");
        placement = placement.closed("02-16", "02-20");
        assertThat(on("02-26")).doesNotHaveAnyElementsOfTypes(Silence.class);
        assertThat(on("02-27")).contains(new Silence(WEEK_2, day("02-15")));
    }

    @Test
    void attendanceCountsUnexcusedDaysOfTheLastFourWeeks() {
        heldUpTo("04-30");
        // Monday 1 March to Sunday 28 March: 16 days agreed, of which Maundy Thursday is a holiday
        absent(AbsenceKind.UNEXCUSED, "03-02", "03-09", "03-16");
        assertThat(on("03-28")).isEmpty(); // 12 of 15 is just 80 %
        absent(AbsenceKind.UNEXCUSED, "03-17");
        assertThat(on("03-28")).containsExactly(new LowAttendance(15, 4));
        assertThat(new LowAttendance(15, 4).attendance()).isEqualTo(11 / 15.0);
        assertThat(on("03-29")).containsExactly(new LowAttendance(14, 4)); // Easter Monday comes in, 1 March goes out
        assertThat(on("03-30")).containsExactly(new LowAttendance(14, 3)); // 2 March is four weeks ago
        assertThat(on("04-06")).isEmpty(); // and so is 9 March
    }

    @Test
    void otherAbsenceIsNobodysFault() {
        heldUpTo("04-30");
        absent(AbsenceKind.SICK, "03-01", "03-02", "03-03", "03-04");
        absent(AbsenceKind.AGREED, "03-08", "03-09");
        absent(AbsenceKind.INTERVIEW, "03-10");
        absent(AbsenceKind.UNEXCUSED, "03-16", "03-17", "03-18");
        assertThat(on("03-28")).isEmpty();
    }

    @Test
    void attendanceIsOfAgreedDaysOnly() {
        heldUpTo("04-30");
        absent(AbsenceKind.UNEXCUSED, "03-05", "03-12", "03-19"); // Fridays
        absent(AbsenceKind.UNEXCUSED, "03-10", "03-17");
        assertThat(on("03-28")).isEmpty();
        placement = placement.onHoliday("03-08", "03-16");
        // of 15 days 5 are off, and the tenth goes with them
        assertThat(on("03-28")).isEmpty();
        absent(AbsenceKind.UNEXCUSED, "03-22", "03-23");
        assertThat(on("03-28")).containsExactly(new LowAttendance(10, 3));
    }

    @Test
    void attendanceBeginsWithThePlacement() {
        heldUpTo("04-30");
        absent(AbsenceKind.UNEXCUSED, "02-02");
        assertThat(on("02-01")).isEmpty();
        assertThat(on("02-04")).containsExactly(new LowAttendance(4, 1));
        assertThat(on("02-08")).isEmpty(); // 4 of 5
    }

    @Test
    void twoLowPulsesInARowAreAFlag() {
        heldUpTo("02-22");
        pulses.add(new Pulse(day("02-04"), 3));
        pulses.add(new Pulse(day("02-11"), 2));
        assertThat(on("02-12")).isEmpty();
        pulses.add(new Pulse(day("02-18"), 1));
        assertThat(on("02-17")).isEmpty();
        assertThat(on("02-18")).containsExactly(new LowPulses(new Pulse(day("02-11"), 2), new Pulse(day("02-18"), 1)));
        pulses.add(new Pulse(day("02-25"), 3));
        assertThat(on("02-25")).isEmpty();
    }

    @Test
    void anOpenConcernIsAFlagUntilItIsClosed() {
        heldUpTo("02-22");
        UUID id = new UUID(7, 1);
        concerns.add(new Concern(id, day("02-10"), day("02-17")));
        assertThat(on("02-09")).isEmpty();
        assertThat(on("02-10")).containsExactly(new OpenConcern(id, day("02-10")));
        assertThat(on("02-16")).containsExactly(new OpenConcern(id, day("02-10")));
        assertThat(on("02-17")).isEmpty();
    }

    @Test
    void aFlagKeepsItsKey() {
        UUID id = new UUID(7, 1);
        assertThat(List.of(
                        new Silence(WEEK_2, day("02-15")),
                        new LowAttendance(15, 4),
                        new OpenConcern(id, day("02-10")),
                        new MissedContact(REVIEW_4, day("03-01")),
                        new LowPulses(new Pulse(day("02-11"), 2), new Pulse(day("02-18"), 1))))
                .extracting(Flag::key)
                .containsExactly("silence:week-2", "attendance", "concern:" + id, "missed:review-4", "pulses");
    }

    private void heldUpTo(String date) {
        placement.plan().planned().stream()
                .filter(contact -> !contact.on().isAfter(day(date)))
                .map(contact -> contact.slot())
                .filter(slot -> !held.contains(slot))
                .forEach(held::add);
    }

    private void absent(AbsenceKind kind, String... dates) {
        for (String date : dates) {
            absences.add(new Absence(day(date), kind));
        }
    }

    private List<Flag> on(String date) {
        PlanBasis basis = placement.basis();
        CheckInPlan plan = placement.plan();
        for (Slot slot : held) {
            plan = plan.held(slot, plan.appointment(slot).on());
        }
        return Flags.on(
                day(date),
                new Course(
                        basis.period(),
                        SomeTerms.agreed().terms().hours(),
                        basis.workingDays(),
                        plan,
                        talks,
                        absences,
                        pulses,
                        concerns));
    }
}
