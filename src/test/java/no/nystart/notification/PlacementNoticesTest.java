package no.nystart.notification;

import static no.nystart.notification.NoticeKind.AGREEMENT_IDLE;
import static no.nystart.notification.NoticeKind.AGREEMENT_LAPSED;
import static no.nystart.notification.NoticeKind.CHANGE_DECIDED;
import static no.nystart.notification.NoticeKind.CHANGE_PROPOSED;
import static no.nystart.notification.NoticeKind.PLACEMENT_CHANGED;
import static no.nystart.notification.NoticeKind.PROPOSAL_CLOSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.nystart.FieldTime;
import no.nystart.MovableClock;
import no.nystart.TestDatabase;
import no.nystart.common.FieldClock;
import no.nystart.demo.Demo;
import no.nystart.followup.SomeFollowUp;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.change.ChangeProposals;
import no.nystart.placement.change.ProposalKind;
import no.nystart.placement.change.Wish;
import no.nystart.placement.course.Placements;
import no.nystart.placement.course.Viewer;
import no.nystart.placement.life.EndReason;
import no.nystart.placement.life.PlacementEvent;
import no.nystart.placement.signing.IdleAgreements;
import no.nystart.register.people.YoungPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told of what happens to a placement, and of an agreement that nobody works on. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlacementNoticesTest {

    private static final LocalDate STARTS = SomePlacements.STARTS;

    @Inject
    Demo demo;

    @Inject
    SomeNotices stage;

    @Inject
    SomeProposals proposals;

    @Inject
    SomePlacements some;

    @Inject
    Placements placements;

    @Inject
    ChangeProposals changes;

    @Inject
    IdleAgreements idle;

    @Inject
    FieldClock clock;

    @Inject
    SomeFollowUp followUp;

    @Inject
    FieldTime time;

    private SomeProposals.Workplace at;
    private YoungPerson person;
    private Recipient youngPerson;
    private Recipient leader;
    private Recipient company;
    private Recipient caseworker;

    @BeforeEach
    void everybodyCanBeTold() {
        demo.fill();
        stage.comes(LocalTime.of(9, 30));
        person = stage.reachedAt(SomeNotices.aPhone(), null);
        at = proposals.aWorkplace(2, 6);
        youngPerson = Recipient.youngPerson(person.id());
        leader = Recipient.leader(at.leader());
        company = Recipient.contactOf(at.company());
        caseworker = Recipient.account(person.caseworker());
    }

    @AfterEach
    void asBefore() {
        stage.forget();
        proposals.forget();
        MovableClock.backToNow();
        time.backToNow();
    }

    @Test
    void nobodyIsToldOfWhatTheyWereThereFor() {
        Placed placed = started();

        happens(placed, new PlacementEvent.InjuryReported(STARTS.plusDays(3)));

        assertThat(toldOfChange()).isEmpty();
    }

    @Test
    void aPauseConcernsTheTwoWhoWorkTogether() {
        happens(started(), new PlacementEvent.Paused(STARTS.plusDays(31)));

        assertThat(toldOfChange()).containsExactlyInAnyOrder(youngPerson, leader);
    }

    @Test
    void anotherEndConcernsTheCompanyToo() {
        happens(started(), new PlacementEvent.Extended(STARTS.plusDays(31), SomePlacements.ENDS.plusDays(9)));

        assertThat(toldOfChange()).containsExactlyInAnyOrder(youngPerson, leader, company);
    }

    @Test
    void anEarlyEndIsToldToAllButWhoeverRecordsIt() {
        happens(started(), new PlacementEvent.EndedEarly(STARTS.plusDays(31), EndReason.JOB));

        assertThat(toldOfChange()).containsExactlyInAnyOrder(youngPerson, leader, company);
        assertThat(stage.kindsTo(caseworker)).doesNotContain(PLACEMENT_CHANGED);
    }

    @Test
    void bothLeadersAreToldWhenOneTakesOver() {
        Placed placed = started();
        Recipient other = Recipient.leader(some.anotherLeader(at));

        happens(placed, new PlacementEvent.LeaderReplaced(STARTS.plusDays(31), other.id()));

        assertThat(toldOfChange(other)).containsExactlyInAnyOrder(youngPerson, leader, company, other);
    }

    @Test
    void theLeaderWhoIsReplacedFromTodayIsToldToo() {
        Placed placed = started();
        Recipient other = Recipient.leader(some.anotherLeader(at));

        // from before today, so that the other leads already
        happens(placed, new PlacementEvent.LeaderReplaced(clock.today(), other.id()));

        assertThat(toldOfChange(other)).containsExactlyInAnyOrder(youngPerson, leader, company, other);
    }

    @Test
    void whoeverStandsInIsToldAndTheCompanyIsNot() {
        Placed placed = started();
        Recipient deputy = Recipient.leader(some.anotherLeader(at));

        happens(placed, new PlacementEvent.LeaderDeputised(STARTS.plusDays(31), deputy.id(), STARTS.plusDays(36)));

        assertThat(toldOfChange(deputy)).containsExactlyInAnyOrder(youngPerson, leader, deputy);
    }

    @Test
    void aProposedChangeIsToldToTheCaseworkerAndItsAnswerToWhoeverProposed() {
        Placed placed = started();
        UUID proposal = QuarkusTransaction.requiringNew()
                .call(() -> changes.propose(
                                placed.id(),
                                Viewer.YOUNG_PERSON,
                                new Wish(ProposalKind.PAUSE, STARTS.plusDays(31), null, "Reise"),
                                placed.caseworker())
                        .id());
        assertThat(stage.kindsTo(caseworker)).containsExactly(CHANGE_PROPOSED);
        assertThat(stage.kindsTo(youngPerson)).isEmpty();

        QuarkusTransaction.requiringNew()
                .run(() -> changes.decline(placed.id(), proposal, "Ikke nå", placed.caseworker()));

        assertThat(stage.kindsTo(youngPerson)).containsExactly(CHANGE_DECIDED);
        assertThat(stage.kindsTo(leader)).isEmpty();
    }

    @Test
    void theCaseworkerIsWarnedTwiceBeforeAnIdleAgreementIsAnnulled() {
        Placed placed = some.agreedOn(person.id(), at);
        some.open(placed);
        stage.forget();

        live(69);
        assertThat(stage.kindsTo(caseworker)).isEmpty();
        live(1);
        assertThat(stage.kindsTo(caseworker)).containsExactly(AGREEMENT_IDLE);
        live(13);
        assertThat(stage.kindsTo(caseworker)).containsExactly(AGREEMENT_IDLE, AGREEMENT_IDLE);
        assertThat(stage.kindsTo(company)).isEmpty();
        live(1);

        assertThat(stage.kindsTo(caseworker)).containsExactly(AGREEMENT_IDLE, AGREEMENT_IDLE, AGREEMENT_LAPSED);
        assertThat(stage.kindsTo(company)).containsExactly(PROPOSAL_CLOSED);
        assertThat(stage.kindsTo(youngPerson)).containsExactly(PROPOSAL_CLOSED);
    }

    /** Day by day. */
    private void live(int days) {
        for (int day = 0; day < days; day++) {
            followUp.onDay(clock.today().plusDays(1));
            idle.on(clock.today());
        }
    }

    private Placed started() {
        Placed placed = some.agreedOn(person.id(), at);
        some.ask(placed);
        some.check(placed);
        for (Party party : List.of(Party.YOUNG_PERSON, Party.COMPANY, Party.NAV)) {
            some.sign(placed, party);
        }
        happens(placed, new PlacementEvent.Started(STARTS));
        stage.forget();
        return placed;
    }

    private void happens(Placed placed, PlacementEvent event) {
        QuarkusTransaction.requiringNew()
                .run(() -> placements.record(
                        placed.id(),
                        "v" + placements.byId(placed.id()).version(),
                        event,
                        "Det trengs",
                        placed.caseworker()));
    }

    private List<Recipient> toldOfChange(Recipient... others) {
        return Stream.concat(Stream.of(youngPerson, leader, company, caseworker), Stream.of(others))
                .filter(to -> stage.kindsTo(to).contains(PLACEMENT_CHANGED))
                .toList();
    }
}
