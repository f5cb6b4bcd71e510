package no.nystart.matching.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.demo.Demo;
import no.nystart.matching.model.OfferTable;
import no.nystart.placement.SomeProposals;
import no.nystart.placement.SomeProposals.Workplace;
import no.nystart.programme.SomeProgrammes;
import no.nystart.programme.attendance.GatheringSeat.Attendance;
import no.nystart.programme.course.LeaderProgramme;
import no.nystart.register.SomePeople;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.CohortDetails;
import no.nystart.register.cohorts.Cohorts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run sees who has attended. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReadyLeadersTest {

    @Inject
    Demo demo;

    @Inject
    SomeProgrammes programmes;

    @Inject
    SomeProposals proposals;

    @Inject
    SomePeople people;

    @Inject
    Cohorts cohorts;

    @Inject
    ProblemOfCohort problems;

    private UUID cohort;

    @BeforeEach
    void theDemoIsThere() {
        demo.fill();
    }

    @AfterEach
    void asBefore() {
        programmes.forget();
        QuarkusTransaction.requiringNew().run(() -> {
            cohorts.getEntityManager()
                    .createNativeQuery("DELETE FROM cohort_member WHERE cohort = ?1")
                    .setParameter(1, cohort)
                    .executeUpdate();
            cohorts.deleteById(cohort);
        });
    }

    @Test
    void theirPlacesAppearInTheNextRunsProblemWhenTheyHaveBeenAtTheFirstGathering() {
        Account coordinator = programmes.aCoordinator();
        Workplace at = proposals.aWorkplace(1, 3);
        cohort = aCohortWith(at);
        LeaderProgramme programme = programmes.aProgramme(-3, 5, coordinator);
        programmes.join(programme, at.leader(), coordinator);
        assertThat(offers()).isZero();

        programmes.note(programmes.gathering(programme, 1), at.leader(), Attendance.ATTENDED, coordinator);

        assertThat(offers()).isEqualTo(1);
    }

    private long offers() {
        return QuarkusTransaction.requiringNew()
                .call(() -> OfferTable.of(problems.of(cohort).problem()).size());
    }

    private void within45Minutes(UUID place) {
        QuarkusTransaction.requiringNew()
                .run(() -> cohorts.getEntityManager()
                        .createNativeQuery("UPDATE place SET site_lat = 60.2, site_lon = 12.0 WHERE id = ?1")
                        .setParameter(1, place)
                        .executeUpdate());
    }

    private UUID aCohortWith(Workplace at) {
        UUID made = QuarkusTransaction.requiringNew().call(() -> {
            Cohort fresh = cohorts.register(
                    SomeProgrammes.REGION,
                    new CohortDetails("Kull " + UUID.randomUUID(), LocalDate.of(2031, 2, 3), 6, 8));
            fresh.promise(at.company(), 1);
            fresh.takeIn(Set.of(at.place()), Set.of(at.leader()));
            return fresh.id();
        });
        within45Minutes(at.place());
        UUID person = people.aYoungPerson().registered().id();
        people.join(made, person, "0402");
        return made;
    }
}
