package no.nystart.programme.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.common.Refusal;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.programme.ProgrammeRefusal;
import no.nystart.programme.SomeProgrammes;
import no.nystart.programme.attendance.CatchUps;
import no.nystart.programme.attendance.GatheringSeat.Attendance;
import no.nystart.programme.attendance.Participant;
import no.nystart.programme.attendance.Participants;
import no.nystart.programme.attendance.Presences;
import no.nystart.programme.course.Gathering;
import no.nystart.programme.course.Gatherings;
import no.nystart.programme.course.LeaderProgramme;
import no.nystart.programme.course.LeaderProgrammes;
import no.nystart.register.companies.Leaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From training to accreditation, and what keeps it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AccreditationTest {

    @Inject
    SomeProgrammes some;

    @Inject
    Accreditations accreditations;

    @Inject
    CoachConfirmations confirmations;

    @Inject
    CatchUps catchUps;

    @Inject
    Leaders leaders;

    @Inject
    Participants participants;

    @Inject
    Presences presences;

    @Inject
    LeaderProgrammes programmes;

    @Inject
    Gatherings gatherings;

    @Inject
    Stamps stamps;

    @Inject
    Event<Accreditations.Ending> endings;

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
    void everyGatheringAndTheCoachsConfirmationMakeALeaderAccredited() {
        Participant participant = aParticipant();
        UUID leader = participant.leader();
        some.note(gatheringOf(participant, 1), leader, Attendance.ATTENDED, coordinator);
        assertRefused(() -> accreditations.give(leader, coordinator.id()), ProgrammeRefusal.ATTENDANCE_INCOMPLETE);
        makeTheRestGood(participant);
        assertRefused(() -> accreditations.give(leader, coordinator.id()), ProgrammeRefusal.COACH_HAS_NOT_CONFIRMED);
        confirmations.confirm(Set.of(participant.id()), participant.id().toString(), coordinator.id());

        Accreditation given = accreditations.give(leader, coordinator.id());

        assertThat(given.endsOn()).isEqualTo(some.day(0).plusMonths(24));
        assertThat(isAccredited(leader)).isTrue();
    }

    @Test
    void anAccreditationLapsesOnItsLastDayAndNotBefore() {
        UUID leader = aParticipant().leader();
        LocalDate givenOn = some.day(0).minusMonths(24).plusDays(3);
        LocalDate ends =
                accreditations.takeOver(leader, givenOn, coordinator.id()).endsOn();

        accreditations.on(ends.minusDays(1));
        assertThat(isAccredited(leader)).isTrue();

        accreditations.on(ends);
        assertThat(isAccredited(leader)).isFalse();
    }

    @Test
    void itIsRenewedOnlyForWhoHasGuidedSomebodySinceItWasGiven() {
        UUID leader = aParticipant().leader();
        LocalDate givenOn = some.day(-300);
        accreditations.takeOver(leader, givenOn, coordinator.id());
        assertRefused(() -> renewed(leader, givenOn.minusDays(1)), ProgrammeRefusal.NOBODY_GUIDED);

        Accreditation renewed = renewed(leader, givenOn.plusDays(40));

        assertThat(renewed.basis()).isEqualTo(Accreditation.Basis.RECHECK);
        assertThat(renewed.endsOn()).isEqualTo(some.day(0).plusMonths(24));
        assertThat(isAccredited(leader)).isTrue();
    }

    @Test
    void aLapsedOneIsRenewedTooAndNobodyHoldsTwo() {
        UUID leader = aParticipant().leader();
        LocalDate ends = accreditations
                .takeOver(leader, some.day(3).minusMonths(24), coordinator.id())
                .endsOn();
        assertRefused(
                () -> accreditations.takeOver(leader, some.day(-9), coordinator.id()),
                ProgrammeRefusal.ACCREDITED_BEFORE);
        accreditations.on(ends);
        assertThat(isAccredited(leader)).isFalse();

        renewed(leader, some.day(-1));

        assertThat(isAccredited(leader)).isTrue();
    }

    /** At a re-check, of a leader who has guided one person to a certificate, on that day. */
    private Accreditation renewed(UUID guide, LocalDate guidedOn) {
        GuidedCertificates one = (leader, since) -> leader.equals(guide) && !guidedOn.isBefore(since) ? 1 : 0;
        Accreditations checked = new Accreditations(
                participants, presences, programmes, confirmations, one, leaders, stamps, endings);
        return QuarkusTransaction.requiringNew().call(() -> checked.renew(guide, coordinator.id()));
    }

    private Participant aParticipant() {
        LeaderProgramme programme = some.aProgramme(-3, 9, coordinator);
        return some.join(programme, some.aLeader(), coordinator);
    }

    private Gathering gatheringOf(Participant participant, int number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> gatherings.of(participant.programme()).get(number - 1));
    }

    /** What is to come is given up and made good by a task, so that it need not be waited for. */
    private void makeTheRestGood(Participant participant) {
        for (int number = 2; number <= 4; number++) {
            UUID gathering = gatheringOf(participant, number).id();
            some.cancel(gathering, participant, coordinator);
            catchUps.agree(participant, gathering, "Lese heftet", some.day(5), coordinator.id());
            catchUps.done(participant, gathering, coordinator.id());
        }
    }

    private boolean isAccredited(UUID leader) {
        return QuarkusTransaction.requiringNew().call(() -> leaders.byId(leader).isAccredited());
    }

    private static void assertRefused(Runnable step, Refusal why) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
    }
}
