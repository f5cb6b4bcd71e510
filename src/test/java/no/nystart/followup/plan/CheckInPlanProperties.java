package no.nystart.followup.plan;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.nystart.common.PublicHoliday;
import no.nystart.followup.calendar.Stop;
import no.nystart.followup.calendar.WorkingDays;
import no.nystart.placement.agreement.Span;

/** What holds of every plan, wherever it starts and whatever comes in between. */
class CheckInPlanProperties {

    private static final int TRIES = 400;

    @Property(tries = TRIES)
    void isNeverOutsideThePlacementAndNeverOnADayOff(@ForAll("bases") PlanBasis basis) {
        for (Appointment contact : first(basis).planned()) {
            assertThat(basis.period().covers(contact.on())).isTrue();
            assertThat(contact.on().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(PublicHoliday.on(contact.on())).isEmpty();
            assertThat(basis.workingDays().stops())
                    .noneMatch(stop -> stop.days().covers(contact.on()));
        }
    }

    @Property(tries = TRIES)
    void hasOneContactADayAtMostAndEachSlotOnce(@ForAll("bases") PlanBasis basis) {
        List<Appointment> planned = first(basis).planned();
        assertThat(planned).extracting(Appointment::on).doesNotHaveDuplicates().isSorted();
        assertThat(planned).extracting(contact -> contact.slot().key()).doesNotHaveDuplicates();
    }

    @Property(tries = TRIES)
    void hasNoCheckInInTheWeekOfAReview(@ForAll("bases") PlanBasis basis) {
        List<Appointment> planned = first(basis).planned();
        Set<Integer> weeksOfReviews = planned.stream()
                .filter(contact -> contact.slot() instanceof Slot.Review)
                .map(contact -> week(contact.on()))
                .collect(Collectors.toSet());
        assertThat(planned)
                .filteredOn(contact -> contact.slot() instanceof Slot.CheckIn)
                .noneMatch(checkIn -> weeksOfReviews.contains(week(checkIn.on())));
    }

    @Property(tries = TRIES)
    void hasNoReviewSoCloseToTheLastDayThatItIsTheEndReview(@ForAll("bases") PlanBasis basis) {
        List<Appointment> planned = first(basis).planned();
        boolean endsWithReview = planned.stream().anyMatch(contact -> contact.slot() instanceof Slot.EndReview);
        LocalDate closest = basis.period().lastDay().minusDays(basis.cadence().endReviewDays());
        assertThat(planned)
                .filteredOn(contact -> endsWithReview && contact.slot() instanceof Slot.WeekReview)
                .allMatch(review -> review.on().isBefore(closest));
    }

    @Property(tries = TRIES)
    void endsWithAReviewUnlessItIsPausedThen(@ForAll("bases") PlanBasis basis) {
        boolean pausedAtTheEnd = basis.workingDays().isPaused(basis.period().lastDay());
        boolean somebodyIsAtWork = basis.workingDays().first(basis.period()).isPresent();
        assertThat(first(basis).planned().stream().anyMatch(contact -> contact.slot() instanceof Slot.EndReview))
                .isEqualTo(somebodyIsAtWork && !pausedAtTheEnd);
    }

    @Property(tries = TRIES)
    void withoutAnythingInBetweenFollowsTheCadence(@ForAll("starts") LocalDate start, @ForAll("months") int months) {
        PlanBasis basis = new PlanBasis(
                new Span(start, start.plusMonths(months)), Cadence.STANDARD, new WorkingDays(List.of()), List.of());
        assertThat(first(basis).planned())
                .allSatisfy(contact -> assertThat(contact.on())
                        .isBetween(
                                contact.slot().nominal(basis.period()).minusDays(5),
                                contact.slot().nominal(basis.period()).plusDays(5)));
        // of 17 slots, weeks 4 and 12 are reviews; later ones are there as far as the placement reaches
        assertThat(first(basis).planned()).hasSizeBetween(months + 5, months + 8);
    }

    @Property(tries = TRIES)
    void staysTheSameWhenNothingChanges(@ForAll("bases") PlanBasis basis, @ForAll @IntRange(max = 300) int later) {
        CheckInPlan plan = first(basis);
        assertThat(plan.revised(basis, signed(basis).plusDays(later))).isEqualTo(plan);
    }

    @Property(tries = TRIES)
    void holdingOneChangesNoOther(
            @ForAll("bases") PlanBasis basis,
            @ForAll @IntRange(max = 40) int which,
            @ForAll @IntRange(max = 6) int late) {
        CheckInPlan plan = first(basis);
        if (plan.planned().isEmpty()) {
            return;
        }
        Appointment due = plan.planned().get(which % plan.planned().size());
        CheckInPlan held = plan.held(due.slot(), due.on().plusDays(late));
        assertThat(held.revised(basis, due.on().plusDays(late))).isEqualTo(held);
        assertThat(held.planned()).isEqualTo(without(due, plan.planned()));
    }

    @Property(tries = TRIES)
    void aChangeLosesNothingHeldAndTellsWhatMoved(
            @ForAll("bases") PlanBasis before,
            @ForAll("changes") List<Stop> stops,
            @ForAll @IntRange(min = -60, max = 60) int longer,
            @ForAll @IntRange(max = 150) int into) {
        LocalDate today = before.period().starts().plusDays(into);
        CheckInPlan plan = heldUntil(today, first(before));
        Span period = before.period();
        Span changed = new Span(period.starts(), latest(today, period.ends().plusDays(longer)));
        PlanBasis after = new PlanBasis(changed, before.cadence(), new WorkingDays(stops), before.concerns());
        CheckInPlan revised = plan.revised(after, today);

        assertThat(revised.held()).isEqualTo(plan.held());
        for (Appointment was : plan.appointments()) {
            Appointment is = revised.appointment(was.slot());
            boolean same = was.on().equals(is.on()) && was.status() == is.status();
            assertThat(is.sequence()).isEqualTo(same ? was.sequence() : was.sequence() + 1);
        }
        assertThat(revised.planned())
                .filteredOn(contact ->
                        plan.appointments().stream().noneMatch(was -> was.slot().equals(contact.slot())))
                .allMatch(fresh -> !fresh.on().isBefore(today));
        assertThat(revised.planned()).allMatch(contact -> after.workingDays().isWorkingDay(contact.on()));
        assertThat(revised.planned()).extracting(Appointment::on).doesNotHaveDuplicates();
        assertThat(revised.revised(after, today.plusDays(1))).isEqualTo(revised);
    }

    @Property(tries = TRIES)
    void theDifferenceLeadsFromOnePlanToTheOther(
            @ForAll("bases") PlanBasis before, @ForAll("changes") List<Stop> stops) {
        CheckInPlan plan = first(before);
        CheckInPlan revised = plan.revised(
                new PlanBasis(before.period(), before.cadence(), new WorkingDays(stops), before.concerns()),
                signed(before));
        Set<List<Object>> days = contacts(plan);
        for (PlanChange change : PlanChange.between(plan, revised)) {
            switch (change) {
                case PlanChange.Added(Slot slot, LocalDate on) -> days.add(List.of(slot, on));
                case PlanChange.Dropped(Slot slot, LocalDate on) -> days.remove(List.of(slot, on));
                case PlanChange.Moved(Slot slot, LocalDate from, LocalDate to) -> {
                    assertThat(days.remove(List.<Object>of(slot, from))).isTrue();
                    days.add(List.of(slot, to));
                }
            }
        }
        assertThat(days).isEqualTo(contacts(revised));
    }

    private static CheckInPlan first(PlanBasis basis) {
        return CheckInPlan.of(basis, signed(basis));
    }

    private static LocalDate signed(PlanBasis basis) {
        return basis.period().starts().minusDays(14);
    }

    private static CheckInPlan heldUntil(LocalDate today, CheckInPlan plan) {
        CheckInPlan held = plan;
        for (Appointment contact : plan.planned()) {
            if (contact.on().isBefore(today)) {
                held = held.held(contact.slot(), contact.on());
            }
        }
        return held;
    }

    private static List<Appointment> without(Appointment one, List<Appointment> contacts) {
        return contacts.stream().filter(not(one::equals)).toList();
    }

    private static Set<List<Object>> contacts(CheckInPlan plan) {
        return plan.planned().stream()
                .map(contact -> List.<Object>of(contact.slot(), contact.on()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.integers().between(0, 1460).map(LocalDate.of(2026, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<Integer> months() {
        return Arbitraries.integers().between(6, 8);
    }

    @Provide
    Arbitrary<PlanBasis> bases() {
        return starts().flatMap(start -> Combinators.combine(
                        Arbitraries.integers().between(1, 245),
                        Arbitraries.of(
                                Cadence.STANDARD,
                                new Cadence(
                                        List.of(1, 2, 4),
                                        List.of(1, 2, 5),
                                        List.of(1, 2, 3),
                                        List.of(2, 3, 20),
                                        10,
                                        3)),
                        stops(start),
                        concerns(start))
                .as((days, cadence, stops, concerns) -> new PlanBasis(
                        new Span(start, start.plusDays(days)),
                        cadence,
                        new WorkingDays(within(stops, start.plusDays(days))),
                        concerns)));
    }

    @Provide
    Arbitrary<List<Stop>> changes() {
        return starts().flatMap(CheckInPlanProperties::stops);
    }

    private static Arbitrary<List<Stop>> stops(LocalDate start) {
        return Combinators.combine(
                        Arbitraries.of(Stop.Reason.class),
                        Arbitraries.integers().between(-10, 250),
                        Arbitraries.integers().between(1, 60))
                .as((reason, from, days) ->
                        new Stop(reason, new Span(start.plusDays(from), start.plusDays(from + days))))
                .list()
                .ofMaxSize(4);
    }

    /** A pause is the placement's own and ends with it. */
    private static List<Stop> within(List<Stop> stops, LocalDate ends) {
        return stops.stream()
                .map(stop -> stop.reason() == Stop.Reason.PAUSE
                        ? new Stop(stop.reason(), stop.days().before(ends))
                        : stop)
                .toList();
    }

    private static Arbitrary<List<Concern>> concerns(LocalDate start) {
        return Combinators.combine(
                        Arbitraries.integers().between(-10, 200),
                        Arbitraries.integers().between(0, 100).injectNull(0.3))
                .as((from, days) -> new Concern(
                        new UUID(7, from), start.plusDays(from), days == null ? null : start.plusDays(from + days)))
                .list()
                .ofMaxSize(3);
    }
}
