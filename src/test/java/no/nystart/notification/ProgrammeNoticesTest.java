package no.nystart.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.common.FieldClock;
import no.nystart.programme.SomeProgrammes;
import no.nystart.programme.accreditation.Accreditations;
import no.nystart.programme.attendance.GatheringSeats;
import no.nystart.programme.attendance.Participants;
import no.nystart.programme.course.LeaderProgramme;
import no.nystart.programme.visit.SomeVisits;
import no.nystart.programme.visit.SomeVisits.Side;
import no.nystart.programme.visit.StudyVisits;
import no.nystart.programme.visit.VisitGuests;
import no.nystart.programme.visit.WhoComes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProgrammeNoticesTest {

    @Inject
    SomeProgrammes some;

    @Inject
    SomeVisits someVisits;

    @Inject
    Participants participants;

    @Inject
    GatheringSeats seats;

    @Inject
    Accreditations accreditations;

    @Inject
    StudyVisits visits;

    @Inject
    VisitGuests guests;

    @Inject
    EntityManager entities;

    @Inject
    FieldClock clock;

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
    void whoWaitedIsToldOfTheSeatThatIsGivenUpAndNobodyElse() {
        LeaderProgramme programme = some.aProgramme(7, 1, coordinator);
        UUID seated = some.aLeader();
        UUID next = some.aLeader();
        UUID last = some.aLeader();
        List.of(seated, next, last).forEach(leader -> some.join(programme, leader, coordinator));

        UUID gathering = some.gathering(programme, 1).id();
        QuarkusTransaction.requiringNew()
                .run(() -> seats.cancel(gathering, participants.newest(seated), "Ferie", coordinator.id()));

        assertThat(noticesTo(next)).containsExactly("SEAT_FREED");
        assertThat(noticesTo(last)).isEmpty();
        assertThat(noticesTo(seated)).isEmpty();
    }

    @Test
    void aLeaderIsToldThatTheAccreditationEndsSoonAndThatItHasEnded() {
        LeaderProgramme programme = some.aProgramme(-3, 4, coordinator);
        UUID leader = some.aLeader();
        some.join(programme, leader, coordinator);
        LocalDate today = clock.today();
        QuarkusTransaction.requiringNew()
                .run(() -> accreditations.takeOver(leader, today.minusMonths(23), coordinator.id()));

        accreditations.on(today);
        assertThat(noticesTo(leader)).containsExactly("ACCREDITATION_ENDING");

        accreditations.on(today.plusMonths(2));
        assertThat(noticesTo(leader)).containsExactly("ACCREDITATION_ENDING", "ACCREDITATION_LAPSED");
    }

    @Test
    void eachCompanyThatWasToComeIsToldOnceThatAVisitIsCalledOff() {
        Side host = someVisits.aSide();
        Side guest = someVisits.aSide();
        UUID visit = someVisits.aVisit(host, clock.today().plusDays(10), 7);
        guests.signUp(
                visit,
                guest.company(),
                new WhoComes(Set.of(), Set.of("Lun Lampe", "Stille Stol")),
                guest.contact().id());

        visits.cancel(visit, "Maskinene står", host.contact().id());

        assertThat(noticesTo(guest.company())).containsExactly("VISIT_CALLED_OFF");
        assertThat(noticesTo(host.company())).isEmpty();
    }

    private List<String> noticesTo(UUID recipient) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "SELECT kind FROM notice WHERE recipient = ?1 ORDER BY id", String.class)
                        .setParameter(1, recipient)
                        .getResultList());
    }
}
