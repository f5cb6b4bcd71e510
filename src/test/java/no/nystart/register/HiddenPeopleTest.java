package no.nystart.register;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.demo.Demo;
import no.nystart.register.people.YoungPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HiddenPeopleTest {

    private static final Grant CASEWORKER = Grant.inOffice(Role.CASEWORKER, "glamdal", "0402");

    @Inject
    Demo demo;

    @Inject
    SomeAccounts accounts;

    @Inject
    SomePeople people;

    @Inject
    CohortRosters rosters;

    @Inject
    EntityManager entities;

    @BeforeEach
    void filled() {
        demo.fill();
    }

    @Test
    void standInNoListCountSearchCohortOrRosterOfAnOrdinaryCaseworker() {
        String token = accounts.apiTokenOf(accounts.with(CASEWORKER));
        UUID cohort = entities.createQuery("select c.id from Cohort c where c.region = 'glamdal'", UUID.class)
                .getResultList()
                .getFirst();
        int visibleBefore = peopleOfKongsvinger(token, cohort);
        YoungPerson hidden = people.aYoungPerson()
                .inKongsvinger()
                .named("Kanari", "Gul")
                .shielded()
                .registered();
        people.join(cohort, hidden.id(), "0402");

        assertThat(list(token)).doesNotContain("Sommerfugl", "Kanari").contains("Hest");
        assertThat(search(token, "kanari")).doesNotContain("Kanari", hidden.id().toString());
        assertThat(search(token, "sommerf")).doesNotContain("Sommerfugl");
        given().auth()
                .oauth2(token)
                .get("/api/v1/young-people/" + hidden.id())
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(token)
                .get("/api/v1/young-people/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        assertThat(peopleOfKongsvinger(token, cohort)).isEqualTo(visibleBefore);
        assertThat(peopleOfKongsvinger(accounts.apiTokenOf(accounts.with(CASEWORKER.withClearance())), cohort))
                .isGreaterThan(visibleBefore);
        assertThat(rosters.of(cohort).people())
                .extracting(CohortRoster.Person::id)
                .doesNotContain(hidden.id());
    }

    @Test
    void areThereForSomebodyClearedForTheirOfficeOnly() {
        people.aYoungPerson()
                .inSolor()
                .named("Kanari", "Solør")
                .withConfidentialAddress()
                .registered();
        String here = accounts.apiTokenOf(
                accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0425").withClearance()));
        String elsewhere = accounts.apiTokenOf(accounts.with(CASEWORKER.withClearance()));

        assertThat(search(here, "kanari")).contains("Solør");
        assertThat(search(elsewhere, "kanari")).doesNotContain("Solør");
    }

    @Test
    void aSecondRegistrationOfAHiddenPersonLooksLikeAnyOtherAndEntersNoRun() {
        SomePeople.Draft shielded =
                people.aYoungPerson().inKongsvinger().named("Skjult", "Ravn").shielded();
        shielded.registered();

        YoungPerson again = people.aYoungPerson()
                .inKongsvinger()
                .named("Synlig", "Ravn")
                .withNationalIdOf(shielded)
                .registered();

        String token = accounts.apiTokenOf(accounts.with(CASEWORKER));
        assertThat(search(token, "ravn")).contains("Synlig").doesNotContain("Skjult");
        assertThat(entities.createQuery(
                                "select count(c) from IdentityConflict c where c.youngPerson = :person and c.resolvedOn is null",
                                Long.class)
                        .setParameter("person", again.id())
                        .getSingleResult())
                .isEqualTo(1);
    }

    @Test
    void onlySomebodyClearedRegistersThem() {
        Account caseworker = accounts.with(CASEWORKER);

        String answer = given().auth()
                .oauth2(accounts.apiTokenOf(caseworker))
                .contentType(ContentType.JSON)
                .body(Map.ofEntries(
                        Map.entry(
                                "nationalId",
                                SomePeople.synthetic(2005, 5, 5, 11).digits()),
                        Map.entry("firstName", "Prøvende"),
                        Map.entry("lastName", "Due"),
                        Map.entry("birthDate", "2006-05-05"),
                        Map.entry("postalCode", "2211"),
                        Map.entry("transport", "CAR"),
                        Map.entry("maxCommuteMinutes", 45),
                        Map.entry("followUpNeed", 1),
                        Map.entry("norwegianLevel", "C1"),
                        Map.entry("protection", "CONFIDENTIAL")))
                .post("/api/v1/young-people")
                .then()
                .statusCode(403)
                .extract()
                .asString();

        assertThat(answer).contains("clearance-needed").doesNotContain("Due");
    }

    private static int peopleOfKongsvinger(String token, UUID cohort) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/cohorts/" + cohort)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("offices.find { it.name == 'NAV Kongsvinger' }.people");
    }

    private static String list(String token) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/young-people")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String search(String token, String text) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("text", text))
                .post("/api/v1/young-people/search")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
