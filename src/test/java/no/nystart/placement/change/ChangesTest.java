package no.nystart.placement.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.nystart.TestDatabase;
import no.nystart.common.Fault;
import no.nystart.common.FieldClock;
import no.nystart.common.Refusal;
import no.nystart.common.Refused;
import no.nystart.demo.Demo;
import no.nystart.followup.schedule.Standstills;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.course.CourseRefusal;
import no.nystart.placement.course.Placements;
import no.nystart.placement.course.Viewer;
import no.nystart.placement.life.EndReason;
import no.nystart.placement.life.LifeRefusal;
import no.nystart.placement.life.PlacementEvent;
import no.nystart.placement.life.Rematch;
import no.nystart.placement.signing.AgreementVersion;
import no.nystart.placement.signing.Agreements;
import no.nystart.register.WaitingAgain;
import no.nystart.register.seats.SeatBook;
import no.nystart.register.seats.SeatBooking;
import no.nystart.register.seats.SeatWanted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ChangesTest {

    private static final LocalDate STARTS = SomePlacements.STARTS;
    private static final LocalDate ENDS = SomePlacements.ENDS;
    private static final LocalDate DECIDED = STARTS.plusDays(80);

    @Inject
    Demo demo;

    @Inject
    SomePlacements some;

    @Inject
    SomeProposals proposals;

    @Inject
    Changes changes;

    @Inject
    ChangeProposals proposed;

    @Inject
    Closings closings;

    @Inject
    Standstills standstills;

    @Inject
    Placements placements;

    @Inject
    Agreements agreements;

    @Inject
    SeatBook seatBook;

    @Inject
    WaitingAgain waitingAgain;

    @Inject
    FieldClock clock;

    @BeforeEach
    void theDemoIsThere() {
        demo.fill();
    }

    @AfterEach
    void nobodyIsPlaced() {
        proposals.forget();
    }

    @Test
    void anExtensionHoldsTheSeatLongerAndAsksAllToSign() {
        Placed placed = started();

        Changes.Made made = make(placed, new PlacementEvent.Extended(DECIDED, ENDS.plusDays(19)));

        assertThat(made.placement().period().ends()).isEqualTo(ENDS.plusDays(19));
        assertThat(seats(placed)).extracting(SeatBooking::ends).containsExactly(ENDS, ENDS.plusDays(19));
        assertThat(made.version().orElseThrow().asked())
                .containsExactlyInAnyOrder(Party.YOUNG_PERSON, Party.COMPANY, Party.NAV);
        assertThat(made.version().orElseThrow().terms().period().ends()).isEqualTo(ENDS.plusDays(19));
    }

    @Test
    @ActivateRequestContext
    void aPreviewSaysWhatComesOfItAndLeavesEverythingAsItWas() {
        Placed placed = started();
        Change change = change(new PlacementEvent.Extended(DECIDED, ENDS.plusDays(19)));

        Consequences consequences = changes.preview(placed.id(), revision(placed), change, placed.caseworker());

        assertThat(consequences.lastDay()).contains(ENDS.plusDays(18));
        assertThat(consequences.left().getMonths()).isEqualTo(1);
        assertThat(consequences.seat()).isEqualTo(Consequences.Seat.HELD_LONGER);
        assertThat(consequences.signers()).hasSize(3);
        assertThat(placements.byId(placed.id()).period().ends()).isEqualTo(ENDS);
        assertThat(seats(placed)).hasSize(1);
        assertThat(agreements.inWork(placed.id())).isEmpty();
    }

    @Test
    @ActivateRequestContext
    void aPreviewRefusesWhatMakingItWouldRefuse() {
        Placed placed = started();
        taken(placed.at(), ENDS.plusDays(6), 2);
        Change change = change(new PlacementEvent.Extended(DECIDED, ENDS.plusDays(19)));

        assertFaulty(
                () -> changes.preview(placed.id(), revision(placed), change, placed.caseworker()),
                "ends",
                CourseRefusal.PLACE_FULL);
    }

    @Test
    void anExtensionIntoAFullPlaceSaysUntilWhenThereIsRoom() {
        Placed placed = started();
        taken(placed.at(), ENDS.plusDays(6), 2);

        assertThatThrownBy(() -> make(placed, new PlacementEvent.Extended(DECIDED, ENDS.plusDays(19))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(Fault.of("ends", CourseRefusal.PLACE_FULL, ENDS.plusDays(5))));
        make(placed, new PlacementEvent.Extended(DECIDED, ENDS.plusDays(6)));
        assertThat(placements.byId(placed.id()).period().ends()).isEqualTo(ENDS.plusDays(6));
    }

    @Test
    void ofTwoWhoExtendIntoTheLastSeatOneIsRefused() throws Exception {
        SomeProposals.Workplace at = proposals.aWorkplace(2, 6);
        Placed one = started(at);
        Placed other = started(at);
        taken(at, ENDS.plusDays(3), 1);

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> made = both.invokeAll(List.of(extension(one), extension(other)));
            assertThat(List.of(made.getFirst().get(), made.getLast().get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(seatBook.seatsTaken(List.of(at.place()), ENDS, ENDS.plusDays(19)))
                .containsEntry(at.place(), 2);
    }

    private Callable<Boolean> extension(Placed placed) {
        return () -> {
            try {
                make(placed, new PlacementEvent.Extended(DECIDED, ENDS.plusDays(19)));
                return true;
            } catch (Refused refused) {
                return false;
            }
        };
    }

    @Test
    void anotherLeaderTakesTheYoungPersonOverFromTheDay() {
        Placed placed = started();
        UUID other = some.anotherLeader(placed.at());

        Changes.Made made = make(placed, new PlacementEvent.LeaderReplaced(DECIDED, other));

        assertThat(seats(placed))
                .extracting(SeatBooking::leader)
                .containsExactly(placed.at().leader(), other);
        assertThat(seats(placed)).extracting(SeatBooking::starts).containsExactly(STARTS, DECIDED);
        assertThat(made.version().orElseThrow().asked()).containsExactly(Party.COMPANY);
        assertThat(made.version().orElseThrow().terms().leader()).isEqualTo(other);
    }

    @Test
    void aLeaderWithoutCapacityIsRefusedForTheDaysOnWhichThereIsNone() {
        Placed placed = started();
        UUID other = some.anotherLeader(placed.at());
        busy(placed.at(), other, DECIDED.plusDays(31));

        assertFaulty(
                () -> make(placed, new PlacementEvent.LeaderReplaced(DECIDED, other)),
                "leader",
                CourseRefusal.LEADER_FULL);
    }

    @Test
    void whoeverDoesNotLeadThereIsNotTheNewLeader() {
        Placed placed = started();

        assertFaulty(
                () -> make(
                        placed,
                        new PlacementEvent.LeaderReplaced(
                                DECIDED, proposals.aWorkplace(1, 3).leader())),
                "leader",
                ChangeRefusal.LEADER_NOT_THERE);
    }

    @Test
    void aDeputyTakesNoCapacity() {
        Placed placed = started();
        UUID other = some.anotherLeader(placed.at());
        busy(placed.at(), other, DECIDED);

        make(placed, new PlacementEvent.LeaderDeputised(DECIDED, other, DECIDED.plusDays(9)));

        assertThat(seats(placed))
                .extracting(SeatBooking::leader)
                .containsExactly(placed.at().leader());
    }

    @Test
    void whatHappensWhileAVersionWaitsForSignaturesDoesNotWaitForThem() {
        Placed placed = started();
        make(placed, new PlacementEvent.Extended(DECIDED, ENDS.plusDays(19)));
        UUID other = some.anotherLeader(placed.at());

        AgreementVersion version = make(placed, new PlacementEvent.LeaderReplaced(DECIDED.plusDays(3), other))
                .version()
                .orElseThrow();

        assertThat(version.terms().leader()).isEqualTo(other);
        assertThat(version.terms().period().ends()).isEqualTo(ENDS.plusDays(19));
    }

    @Test
    void anEarlyEndBeforeALeaderWasReplacedGivesBackWhatBothHad() {
        Placed placed = started();
        make(placed, new PlacementEvent.LeaderReplaced(DECIDED, some.anotherLeader(placed.at())));

        make(placed, new PlacementEvent.EndedEarly(DECIDED.minusDays(11), EndReason.JOB));

        assertThat(seats(placed))
                .singleElement()
                .satisfies(seat -> assertThat(seat.ends()).isEqualTo(DECIDED.minusDays(11)));
    }

    @Test
    void whoeverMovesIsMatchedAgainForWhatIsLeft() {
        Placed placed = started();

        make(placed, new PlacementEvent.Moved(STARTS.plusDays(59)));

        assertThat(placements.byId(placed.id()).rematch()).contains(Rematch.MOVED);
        WaitingAgain.Remainder left = QuarkusTransaction.requiringNew()
                .call(() -> waitingAgain.alone(placed.youngPerson()))
                .get(placed.youngPerson());
        assertThat(left.from()).isEqualTo(STARTS.plusDays(59));
        assertThat(left.minMonths()).isEqualTo(5);
        assertThat(left.maxMonths()).isEqualTo(6);
    }

    @Test
    void whoeverEndsForAJobIsNotMatchedAgain() {
        Placed placed = started();

        make(placed, new PlacementEvent.EndedEarly(STARTS.plusDays(59), EndReason.JOB));

        assertThat(QuarkusTransaction.requiringNew().call(() -> waitingAgain.alone(placed.youngPerson())))
                .isEmpty();
    }

    @Test
    void nothingIsLongerThatHasEnded() {
        Placed placed = started();
        make(placed, new PlacementEvent.EndedEarly(DECIDED, EndReason.EDUCATION));

        assertThatThrownBy(() -> make(placed, new PlacementEvent.Extended(STARTS.plusDays(2), ENDS.plusDays(9))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(LifeRefusal.PLACEMENT_IS_OVER));
    }

    @Test
    void aClosedCompanyBringsAllItsPlacementsToAStandstill() {
        SomeProposals.Workplace at = proposals.aWorkplace(3, 9);
        Placed one = started(at);
        Placed other = some.signed(at);
        Closing closing = new Closing(DECIDED, "Konkurs");

        int told = inOne(() -> closings.close(at.company(), closing, one.caseworker()));

        assertThat(told).isEqualTo(2);
        for (Placed placed : List.of(one, other)) {
            assertThat(placements.byId(placed.id()).rematch()).contains(Rematch.COMPANY_CLOSED);
        }
        assertThat(inOne(() -> closings.close(at.company(), closing, one.caseworker())))
                .isZero();
    }

    @Test
    void aProposalIsApprovedByTheChangeThatDoesIt() {
        Placed placed = started();
        UUID proposal = propose(placed, new Wish(ProposalKind.EXTEND, null, ENDS.plusDays(9), "Det går så bra"));

        inOne(() -> changes.make(
                placed.id(),
                revision(placed),
                new Change(new PlacementEvent.Extended(DECIDED, ENDS.plusDays(10)), "Det går så bra", proposal),
                placed.caseworker()));

        assertThat(proposed.byId(placed.id(), proposal).state()).isEqualTo(ChangeProposal.State.APPROVED);
    }

    @Test
    void theSameProposalAgainIsOnce() {
        Placed placed = started();
        Wish wish = new Wish(ProposalKind.PAUSE, DECIDED, null, "Vi stenger i vinterferien");

        assertThat(propose(placed, wish)).isEqualTo(propose(placed, wish));
    }

    @Test
    void aProposalIsDecidedOnce() {
        Placed placed = started();
        UUID proposal = propose(placed, new Wish(ProposalKind.PAUSE, DECIDED, null, "Vi stenger i vinterferien"));
        inOne(() -> proposed.decline(placed.id(), proposal, "Ikke nå", placed.caseworker()));

        assertThatThrownBy(() -> inOne(() -> proposed.approve(placed.id(), proposal, placed.caseworker())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ChangeRefusal.PROPOSAL_SETTLED));
    }

    @Test
    void daysOffAreAgreedOnByAYes() {
        Placed placed = started();
        UUID proposal = propose(placed, new Wish(ProposalKind.HOLIDAY, DECIDED, DECIDED.plusDays(4), "Vinterferie"));
        inOne(() -> proposed.approveAlone(placed.id(), proposal, placed.caseworker()));

        assertThat(inOne(() -> standstills.ofPlacement(placed.id())))
                .singleElement()
                .satisfies(holiday -> assertThat(holiday.days().lastDay()).isEqualTo(DECIDED.plusDays(4)));
    }

    private UUID propose(Placed placed, Wish wish) {
        return inOne(() -> proposed.propose(placed.id(), Viewer.COMPANY, wish, placed.caseworker())
                .id());
    }

    private Placed started() {
        return started(proposals.aWorkplace(2, 6));
    }

    /** Told at once of the day on which somebody comes, as if it were there. */
    private Placed started(SomeProposals.Workplace at) {
        Placed placed = some.signed(at);
        inOne(() -> placements.record(
                placed.id(), revision(placed), new PlacementEvent.Started(STARTS), "", placed.caseworker()));
        return placed;
    }

    private Changes.Made make(Placed placed, PlacementEvent event) {
        String seen = revision(placed);
        return inOne(() -> changes.make(placed.id(), seen, change(event), placed.caseworker()));
    }

    private static Change change(PlacementEvent event) {
        return new Change(event, "Det trengs", null);
    }

    private String revision(Placed placed) {
        return inOne(() -> "v" + placements.byId(placed.id()).version());
    }

    private List<SeatBooking> seats(Placed placed) {
        return inOne(() -> seatBook.during(placed.youngPerson(), STARTS, STARTS.plusYears(1)));
    }

    /** So many seats of the place, to others, from a day on. */
    private void taken(SomeProposals.Workplace at, LocalDate from, int seats) {
        for (int seat = 0; seat < seats; seat++) {
            UUID somebody = some.agreedOn(proposals.aWorkplace(1, 3)).youngPerson();
            inOne(() -> {
                seatBook.of(somebody, clock.today()).forEach(own -> seatBook.release(own.id()));
                return seatBook.book(new SeatWanted(somebody, at.place(), at.leader(), 1, from, from.plusDays(40)));
            });
        }
    }

    /** Somebody else fills the leader up for some days. */
    private void busy(SomeProposals.Workplace at, UUID leader, LocalDate from) {
        UUID somebody = some.agreedOn(proposals.aWorkplace(1, 3)).youngPerson();
        inOne(() -> {
            seatBook.of(somebody, clock.today()).forEach(own -> seatBook.release(own.id()));
            return seatBook.book(new SeatWanted(somebody, at.place(), leader, 2, from, from.plusDays(20)));
        });
    }

    private static <T> T inOne(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private static void assertFaulty(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String field, @Nullable Refusal code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::field, Fault::code)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, code)));
    }
}
