package no.nystart.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.register.CohortRoster;
import no.nystart.register.CohortRosters;
import no.nystart.register.people.YoungPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DemoTest {

    @Inject
    Demo demo;

    @Inject
    CohortRosters rosters;

    @Inject
    EntityManager entities;

    @BeforeEach
    void filled() {
        demo.fill();
    }

    @Test
    void theCohortHasSixCompaniesWithTwentySeatsAndThirteenLeaders() {
        CohortRoster roster = roster();

        assertThat(roster.companies())
                .hasSize(6)
                .extracting(CohortRoster.Company::promisedSeats)
                .contains(2, 3, 4);
        assertThat(roster.places().stream().mapToInt(CohortRoster.Place::seats).sum())
                .isEqualTo(20);
        assertThat(roster.leaders()).hasSize(13);
    }

    @Test
    void twentySixYoungPeopleOfFourOfficesWaitAndTheTwoHiddenOnesAreNotAmongThem() {
        CohortRoster roster = roster();

        assertThat(roster.people()).hasSize(26);
        assertThat(roster.people().stream().map(CohortRoster.Person::office).distinct())
                .hasSize(4);
        assertThat(roster.people().stream().filter(person -> person.office().equals("0402")))
                .hasSize(10);
    }

    @Test
    @Transactional
    void hiddenPeopleDoNotExistForAnOrdinaryConnection() {
        assertThat(entities.createQuery("from YoungPerson", YoungPerson.class).getResultList())
                .extracting(person -> person.name().last())
                .contains("Hest", "Bukett")
                .doesNotContain("Sommerfugl", "Ugle");
    }

    @Test
    void theLeaderProgrammeLeavesEveryLeaderAsReadyAndAccreditedAsTheRegisterHadThem() {
        List<CohortRoster.Leader> leaders = roster().leaders();

        assertThat(leaders.stream().filter(CohortRoster.Leader::ready)).hasSize(12);
        assertThat(leaders.stream().filter(CohortRoster.Leader::accredited)).hasSize(7);
    }

    @Test
    void fillingAgainChangesNothing() {
        demo.fill();

        assertThat(roster().people()).hasSize(26);
    }

    private CohortRoster roster() {
        UUID cohort =
                entities.createQuery("select c.id from Cohort c", UUID.class).getSingleResult();
        return rosters.of(cohort);
    }
}
