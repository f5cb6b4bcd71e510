package no.nystart.followup.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.nystart.TestDatabase;
import no.nystart.access.Revision;
import no.nystart.common.Refused;
import no.nystart.demo.Demo;
import no.nystart.followup.concern.Concerns;
import no.nystart.followup.concern.RaisedConcern;
import no.nystart.followup.plan.Appointment;
import no.nystart.followup.plan.Cadence;
import no.nystart.followup.plan.CheckInPlan;
import no.nystart.followup.plan.PlanRefusal;
import no.nystart.followup.plan.Slot;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.course.Placements;
import no.nystart.placement.life.EndReason;
import no.nystart.placement.life.PlacementEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SchedulesTest {

    private static final LocalDate START = SomePlacements.STARTS;

    @Inject
    Demo demo;

    @Inject
    SomePlacements some;

    @Inject
    SomeProposals proposals;

    @Inject
    Placements placements;

    @Inject
    Schedules schedules;

    @Inject
    Cadences cadences;

    @Inject
    Standstills standstills;

    @Inject
    Concerns concerns;

    @BeforeEach
    void theDemoIsThere() {
        demo.fill();
    }

    @AfterEach
    void nobodyIsPlaced() {
        proposals.forget();
    }

    @Test
    void thePlanIsThereWithTheLastSignature() {
        Placed placed = some.signed();

        List<Appointment> planned = schedules.of(placed.id()).planned();

        assertThat(planned.getFirst().slot()).isEqualTo(new Slot.Day(1));
        assertThat(planned.getFirst().on()).isEqualTo(START);
        assertThat(planned.getLast().slot()).isEqualTo(new Slot.EndReview(1));
    }

    @Test
    void whatWasHeldStaysWhenThePlacementIsCutShort() {
        Placed placed = some.signed();
        schedules.held(placed.id(), new Slot.Day(1), START);

        placements.record(
                placed.id(),
                seen(placed.id()),
                new PlacementEvent.EndedEarly(START.plusDays(9), EndReason.OWN_WISH),
                "",
                placed.caseworker());

        CheckInPlan plan = schedules.of(placed.id());
        assertThat(plan.held()).extracting(Appointment::slot).containsExactly(new Slot.Day(1));
        assertThat(plan.planned()).allMatch(contact -> contact.on().isBefore(START.plusDays(9)));
    }

    @Test
    void aContactIsHeldOnce() {
        Placed placed = some.signed();
        schedules.held(placed.id(), new Slot.Day(1), START);

        assertThatThrownBy(() -> schedules.held(placed.id(), new Slot.Day(1), START.plusDays(1)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(PlanRefusal.ALREADY_HELD));
    }

    @Test
    void aClosureMovesTheContactsOfAllAtTheCompany() {
        SomeProposals.Workplace shop = proposals.aWorkplace(2, 6);
        Placed one = some.signed(shop);
        Placed other = some.signed(shop);
        LocalDate planned = dayOf(one.id(), new Slot.Week(2));

        Standstill closure = standstills.close(
                placements.byId(one.id()).company(), new Span(planned, planned.plusDays(2)), one.caseworker());

        assertThat(Stream.of(one, other).map(placed -> dayOf(placed.id(), new Slot.Week(2))))
                .containsOnly(planned.plusDays(2));

        standstills.withdrawClosure(placements.byId(one.id()).company(), closure.id(), one.caseworker());
        assertThat(dayOf(other.id(), new Slot.Week(2))).isEqualTo(planned);
    }

    @Test
    void holidayMovesNobodyElsesContacts() {
        SomeProposals.Workplace shop = proposals.aWorkplace(2, 6);
        Placed one = some.signed(shop);
        Placed other = some.signed(shop);
        LocalDate planned = dayOf(one.id(), new Slot.Week(2));

        standstills.agreeOnHoliday(one.id(), new Span(planned, planned.plusDays(1)), one.caseworker());

        assertThat(dayOf(one.id(), new Slot.Week(2))).isEqualTo(planned.plusDays(1));
        assertThat(dayOf(other.id(), new Slot.Week(2))).isEqualTo(planned);
    }

    @Test
    void aCohortsOwnRhythmIsThatOfItsPlacements() {
        Placed placed = some.signed();
        UUID cohort = placements.byId(placed.id()).cohort();
        Revision before = cadences.revision(cohort);
        Cadence seldom = new Cadence(List.of(2), List.of(5), List.of(), List.of(), 21, 7);
        try {
            cadences.choose(cohort, before.etag().getValue(), seldom, placed.caseworker());

            assertThat(schedules.of(placed.id()).planned())
                    .extracting(Appointment::slot)
                    .containsExactly(new Slot.Day(2), new Slot.Week(5), new Slot.EndReview(1));
        } finally {
            cadences.choose(cohort, cadences.revision(cohort).etag().getValue(), Cadence.STANDARD, placed.caseworker());
        }
    }

    @Test
    void whileSomebodyIsWorriedContactsAreCloser() {
        Placed placed = some.signed();

        RaisedConcern concern = concerns.open(placed.id(), null, "Kommer for sent", placed.caseworker());
        assertThat(hasExtra(placed.id())).isTrue();

        concerns.close(placed.id(), concern.id(), "Snakket sammen", placed.caseworker());
        assertThat(hasExtra(placed.id())).isFalse();
    }

    private boolean hasExtra(UUID placement) {
        return schedules.of(placement).planned().stream().anyMatch(contact -> contact.slot() instanceof Slot.Extra);
    }

    private LocalDate dayOf(UUID placement, Slot slot) {
        return schedules.of(placement).appointment(slot).on();
    }

    private String seen(UUID placement) {
        return new Revision(placements.byId(placement).version()).etag().getValue();
    }
}
