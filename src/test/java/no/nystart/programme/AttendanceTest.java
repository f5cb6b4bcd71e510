package no.nystart.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.common.Refusal;
import no.nystart.common.Refused;
import no.nystart.programme.attendance.CatchUps;
import no.nystart.programme.attendance.GatheringSeat;
import no.nystart.programme.attendance.GatheringSeat.Attendance;
import no.nystart.programme.attendance.GatheringSeats;
import no.nystart.programme.attendance.Participant;
import no.nystart.programme.attendance.Participants;
import no.nystart.programme.attendance.Presence;
import no.nystart.programme.attendance.Roster;
import no.nystart.programme.course.Gathering;
import no.nystart.programme.course.GatheringDetails;
import no.nystart.programme.course.Gatherings;
import no.nystart.programme.course.LeaderProgramme;
import no.nystart.register.companies.LeaderDetails;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From sign-up to readiness: what leaders do at gatherings, and what comes of it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AttendanceTest {

    @Inject
    SomeProgrammes some;

    @Inject
    Participants participants;

    @Inject
    GatheringSeats seats;

    @Inject
    Gatherings gatherings;

    @Inject
    CatchUps catchUps;

    @Inject
    Roster roster;

    @Inject
    Leaders leaders;

    private Account coordinator;

    @BeforeEach
    void somebodyCoordinates() {
        coordinator = some.aCoordinator();
    }

    @AfterEach
    void asBefore() {
        some.forget();
    }

    @Test
    void aLeaderIsReadyOnlyAfterTheFirstGathering() {
        LeaderProgramme programme = some.aProgramme(-3, 2, coordinator);
        UUID came = some.aLeader();
        UUID missed = some.aLeader();
        some.join(programme, came, coordinator);
        some.join(programme, missed, coordinator);
        assertThat(some.isReady(came)).isFalse();

        some.note(some.gathering(programme, 1), came, Attendance.ATTENDED, coordinator);
        some.note(some.gathering(programme, 1), missed, Attendance.ABSENT, coordinator);

        assertThat(some.isReady(came)).isTrue();
        assertThat(some.isReady(missed)).isFalse();
    }

    @Test
    void whoWasReadyInTheRegisterIsNotAnyMoreUntilTheyHaveAttended() {
        LeaderProgramme programme = some.aProgramme(-3, 2, coordinator);
        UUID leader = some.aLeader();
        some.ready(leader, true);

        some.join(programme, leader, coordinator);

        assertThat(some.isReady(leader)).isFalse();
    }

    @Test
    void attendanceNotedWrongAndCorrectedTakesTheReadinessBack() {
        LeaderProgramme programme = some.aProgramme(-3, 2, coordinator);
        UUID leader = some.aLeader();
        some.join(programme, leader, coordinator);
        some.note(some.gathering(programme, 1), leader, Attendance.ATTENDED, coordinator);

        some.note(some.gathering(programme, 1), leader, Attendance.ABSENT, coordinator);

        assertThat(some.isReady(leader)).isFalse();
    }

    @Test
    void theRegistersFormDoesNotMakeALeaderInAProgrammeReady() {
        LeaderProgramme programme = some.aProgramme(-3, 2, coordinator);
        UUID leader = some.aLeader();
        some.join(programme, leader, coordinator);

        boolean changed = QuarkusTransaction.requiringNew().call(() -> {
            MentoringLeader known = leaders.byId(leader);
            return leaders.change(known, asReady(known.details()));
        });

        assertThat(changed).isFalse();
        assertThat(some.isReady(leader)).isFalse();
    }

    @Test
    void outOfTheProgrammeTheRegisterDecidesAgain() {
        LeaderProgramme programme = some.aProgramme(-3, 2, coordinator);
        UUID leader = some.aLeader();
        some.join(programme, leader, coordinator);
        participants.leave(programme.id(), leader, "Har sluttet i bedriften", coordinator.id());

        QuarkusTransaction.requiringNew().run(() -> {
            MentoringLeader known = leaders.byId(leader);
            leaders.change(known, asReady(known.details()));
        });

        assertThat(some.isReady(leader)).isTrue();
    }

    @Test
    void theThirdOfTwoSeatsWaitsAndHasTheSeatThatIsGivenUp() {
        LeaderProgramme programme = some.aProgramme(7, 2, coordinator);
        UUID first = some.aLeader();
        UUID second = some.aLeader();
        UUID third = some.aLeader();
        List.of(first, second, third).forEach(leader -> some.join(programme, leader, coordinator));
        assertThat(presence(programme, third, 1)).isEqualTo(Presence.WAITING);

        seats.cancel(some.gathering(programme, 1).id(), in(programme, first), "Ferie", coordinator.id());

        assertThat(presence(programme, first, 1)).isEqualTo(Presence.CANCELLED);
        assertThat(presence(programme, third, 1)).isEqualTo(Presence.SIGNED_UP);
        assertThat(presence(programme, third, 2)).isEqualTo(Presence.WAITING);
    }

    @Test
    void noSeatIsGivenTwiceHoweverManyAskAtOnce() {
        LeaderProgramme programme = some.aProgramme(7, 2, coordinator);
        List<UUID> many = Stream.generate(some::aLeader).limit(7).toList();

        try (ExecutorService atOnce = Executors.newFixedThreadPool(7)) {
            many.forEach(leader -> atOnce.submit(() -> some.join(programme, leader, coordinator)));
        }

        assertThat(many)
                .extracting(leader -> presence(programme, leader, 1))
                .containsOnly(Presence.SIGNED_UP, Presence.WAITING)
                .filteredOn(Presence.SIGNED_UP::equals)
                .hasSize(2);
    }

    @Test
    void whoCancelledStandsLastInTheQueueWhenTheyComeBack() {
        LeaderProgramme programme = some.aProgramme(7, 1, coordinator);
        UUID first = some.aLeader();
        UUID second = some.aLeader();
        some.join(programme, first, coordinator);
        some.join(programme, second, coordinator);
        UUID gathering = some.gathering(programme, 1).id();
        seats.cancel(gathering, in(programme, first), "Ferie", coordinator.id());

        GatheringSeat again = seats.signUp(gathering, in(programme, first), coordinator.id());

        assertThat(again.state()).isEqualTo(GatheringSeat.State.WAITING);
        assertThat(presence(programme, second, 1)).isEqualTo(Presence.SIGNED_UP);
    }

    @Test
    void moreSeatsLetTheQueueInAndFewerThanAreTakenAreRefused() {
        LeaderProgramme programme = some.aProgramme(7, 1, coordinator);
        UUID first = some.aLeader();
        UUID second = some.aLeader();
        some.join(programme, first, coordinator);
        some.join(programme, second, coordinator);

        withSeats(programme, 3);
        assertThat(presence(programme, second, 1)).isEqualTo(Presence.SIGNED_UP);

        assertRefused(() -> withSeats(programme, 1), ProgrammeRefusal.SEATS_ARE_TAKEN);
    }

    @Test
    void whatHasBegunIsNeitherSignedUpForNorMoved() {
        LeaderProgramme programme = some.aProgramme(-3, 2, coordinator);
        UUID leader = some.aLeader();
        Participant participant = some.join(programme, leader, coordinator);
        Gathering begun = some.gathering(programme, 1);

        assertRefused(
                () -> seats.signUp(begun.id(), participant, coordinator.id()), ProgrammeRefusal.GATHERING_HAS_BEGUN);
        assertRefused(
                () -> gatherings.change(
                        begun.id(),
                        "v" + begun.version(),
                        new GatheringDetails(some.day(9), some.day(9), "Grua", 2, "Streik"),
                        coordinator.id()),
                ProgrammeRefusal.GATHERING_HAS_BEGUN);
    }

    @Test
    void nobodyHasAttendedWhatIsToCome() {
        LeaderProgramme programme = some.aProgramme(7, 2, coordinator);
        UUID leader = some.aLeader();
        some.join(programme, leader, coordinator);

        assertRefused(
                () -> some.note(some.gathering(programme, 1), leader, Attendance.ATTENDED, coordinator),
                ProgrammeRefusal.GATHERING_NOT_BEGUN);
    }

    @Test
    void aMissedGatheringIsMadeGoodAtAnotherProgrammesAndMakesReady() {
        LeaderProgramme own = some.aProgramme(-30, 2, coordinator);
        LeaderProgramme other = some.aProgramme(-1, 2, coordinator);
        UUID leader = some.aLeader();
        Participant participant = some.join(own, leader, coordinator);
        some.note(some.gathering(own, 1), leader, Attendance.ABSENT, coordinator);
        catchUps.at(
                some.gathering(other, 2).id(),
                participant,
                some.gathering(own, 1).id(),
                coordinator.id());
        assertThat(presence(own, leader, 1)).isEqualTo(Presence.CATCHING_UP);
        itBegan(some.gathering(other, 2));

        some.note(some.gathering(other, 2), leader, Attendance.ATTENDED, coordinator);

        assertThat(presence(own, leader, 1)).isEqualTo(Presence.MADE_GOOD);
        assertThat(some.isReady(leader)).isTrue();
    }

    @Test
    void aMissedGatheringIsMadeGoodByATaskOnceItIsDone() {
        LeaderProgramme programme = some.aProgramme(-3, 2, coordinator);
        UUID leader = some.aLeader();
        Participant participant = some.join(programme, leader, coordinator);
        UUID missed = some.gathering(programme, 1).id();
        catchUps.agree(participant, missed, "Lese heftet og snakke med coachen", some.day(14), coordinator.id());
        assertThat(some.isReady(leader)).isFalse();

        catchUps.done(participant, missed, coordinator.id());

        assertThat(some.isReady(leader)).isTrue();
        assertRefused(
                () -> catchUps.done(participant, missed, coordinator.id()), ProgrammeRefusal.CATCH_UP_DONE_BEFORE);
    }

    private void itBegan(Gathering gathering) {
        QuarkusTransaction.requiringNew()
                .run(() -> gatherings.update("startsOn = ?1 where id = ?2", some.day(0), gathering.id()));
    }

    private void withSeats(LeaderProgramme programme, int seatsWanted) {
        Gathering gathering = some.gathering(programme, 1);
        gatherings.change(
                gathering.id(),
                "v" + gathering.version(),
                new GatheringDetails(
                        gathering.startsOn(), gathering.endsOn(), gathering.venue(), seatsWanted, "Større rom"),
                coordinator.id());
    }

    private Participant in(LeaderProgramme programme, UUID leader) {
        return QuarkusTransaction.requiringNew()
                .call(() -> participants.in(programme.id(), leader).orElseThrow());
    }

    private Presence presence(LeaderProgramme programme, UUID leader, int number) {
        return QuarkusTransaction.requiringNew().call(() -> roster.of(programme.id())).stream()
                .filter(line -> line.leader().equals(leader))
                .flatMap(line -> line.been().stream())
                .filter(been -> been.number() == number)
                .findFirst()
                .orElseThrow()
                .presence();
    }

    private static LeaderDetails asReady(LeaderDetails details) {
        return new LeaderDetails(
                details.code(),
                details.name(),
                details.email(),
                details.phone(),
                details.capacity(),
                details.from(),
                details.to(),
                details.languages(),
                details.places(),
                details.accredited(),
                true);
    }

    private static void assertRefused(Runnable step, Refusal why) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(
                                        refused.faults().isEmpty()
                                                ? refused.refusal()
                                                : refused.faults().getFirst().code())
                                .isEqualTo(why));
    }
}
