package no.nystart.register;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

/** Who has a case, who may know of it, and what waits for whom. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CaseworkTest {

    private static final Grant KONGSVINGER = Grant.inOffice(Role.CASEWORKER, "glamdal", "0402");
    private static final Grant SOLOR = Grant.inOffice(Role.CASEWORKER, "glamdal", "0425");

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
    void somebodyClearedHidesAYoungPersonFromAllOthersAndShowsThemAgain() {
        UUID person = people.aYoungPerson().inKongsvinger().registered().id();
        Cookies cleared = SomeAccounts.signedIn(accounts.with(KONGSVINGER.withClearance()));
        Cookies ordinary = SomeAccounts.signedIn(accounts.with(KONGSVINGER));

        post(ordinary, person, "protection", "protection", "CONFIDENTIAL")
                .then()
                .statusCode(404);
        page(ordinary, "/young-people/" + person).then().statusCode(200);

        post(cleared, person, "protection", "protection", "CONFIDENTIAL").then().statusCode(303);
        page(ordinary, "/young-people/" + person).then().statusCode(404);
        assertThat(page(cleared, "/young-people/" + person).asString()).contains("value=\"CONFIDENTIAL\" selected");

        post(cleared, person, "protection", "protection", "NONE").then().statusCode(303);
        page(ordinary, "/young-people/" + person).then().statusCode(200);
        assertThat(told(person, "YOUNG_PERSON_PROTECT")).hasSize(2);
    }

    @Test
    void aCaseHandedOverIsFoundAtTheOtherOfficeAndTheTrailSaysWhy() {
        UUID person = people.aYoungPerson()
                .inKongsvinger()
                .named("Flyttende", "Svale")
                .registered()
                .id();
        Cookies here = SomeAccounts.signedIn(accounts.with(KONGSVINGER));
        Account successor = accounts.with(SOLOR);
        Cookies there = SomeAccounts.signedIn(successor);
        post(here, person, "activities", "content", "Praksis fra februar")
                .then()
                .statusCode(303);

        post(here, person, "handover", "newCaseworker", UUID.randomUUID() + "@0425", "handOverReason", "Har flyttet")
                .then()
                .statusCode(400);
        post(here, person, "handover", "newCaseworker", successor.id() + "@0425", "handOverReason", "Har flyttet")
                .then()
                .statusCode(303);

        page(here, "/young-people/" + person).then().statusCode(404);
        assertThat(page(there, "/young-people/" + person).asString())
                .contains("NAV Solør", "Praksis fra februar", "Rask Elg");
        assertThat(told(person, "YOUNG_PERSON_HAND_OVER")).containsExactly("Har flyttet");
    }

    @Test
    void aHiddenCaseIsHandedOverToNobodyWhoCouldNotSeeIt() {
        YoungPerson person = people.aYoungPerson().inKongsvinger().shielded().registered();
        Cookies cleared = SomeAccounts.signedIn(accounts.with(KONGSVINGER.withClearance()));
        Account uncleared = accounts.with(KONGSVINGER);

        post(cleared, person.id(), "handover", "newCaseworker", uncleared.id() + "@0402", "handOverReason", "Ferie")
                .then()
                .statusCode(400);
        assertThat(page(cleared, "/young-people/" + person.id()).asString())
                .doesNotContain(uncleared.id().toString());
    }

    @Test
    void aYoungPersonIsKeptAwayFromALeaderAndAPlaceInTheMatchingToo() {
        UUID person = people.aYoungPerson().inKongsvinger().registered().id();
        Account caseworker = accounts.with(KONGSVINGER);
        Cookies here = SomeAccounts.signedIn(caseworker);
        String token = accounts.apiTokenOf(caseworker);
        UUID leader = idsOf(token, "/api/v1/leaders").getFirst();
        UUID place = idsOf(token, "/api/v1/places").getFirst();
        UUID cohort = cohort();

        post(here, person, "membership", "cohort", cohort.toString()).then().statusCode(303);
        post(here, person, "blocks", "blockTarget", "LEADER:" + leader, "reason", "Slekt")
                .then()
                .statusCode(303);
        post(here, person, "blocks", "blockTarget", "PLACE:" + place, "reason", "Allergi mot støv")
                .then()
                .statusCode(303);
        post(here, person, "blocks", "blockTarget", "PLACE:" + UUID.randomUUID(), "reason", "Slekt")
                .then()
                .statusCode(400);

        CohortRoster.Person inRoster = rosters.of(cohort).people().stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .orElseThrow();
        assertThat(inRoster.blockedLeaders()).containsExactly(leader);
        assertThat(inRoster.blockedPlaces()).containsExactly(place);
    }

    @Test
    void openConflictsAreListedForThoseClearedOnlyAndTheirDayTellsOfThem() {
        SomePeople.Draft hidden =
                people.aYoungPerson().inKongsvinger().named("Skjult", "Ugle").shielded();
        hidden.registered();
        people.aYoungPerson()
                .inKongsvinger()
                .named("Synlig", "Ugle")
                .withNationalIdOf(hidden)
                .registered();
        Cookies cleared = SomeAccounts.signedIn(accounts.with(KONGSVINGER.withClearance()));
        Cookies ordinary = SomeAccounts.signedIn(accounts.with(KONGSVINGER));
        Cookies clearedElsewhere = SomeAccounts.signedIn(accounts.with(SOLOR.withClearance()));

        assertThat(page(cleared, "/identity-conflicts").asString()).contains("Ugle, Synlig", "Ugle, Skjult");
        assertThat(page(cleared, "/").asString()).contains("href=\"/identity-conflicts\"");
        page(ordinary, "/identity-conflicts").then().statusCode(404);
        assertThat(page(ordinary, "/").asString()).doesNotContain("/identity-conflicts");
        assertThat(page(clearedElsewhere, "/identity-conflicts").asString()).doesNotContain("Ugle");
    }

    @Test
    void theDayCountsWhoWaitsInNoCohortAndTheListBehindItShowsThem() {
        people.aYoungPerson().inSolor().named("Ventende", "Gjøk").registered();
        Cookies there = SomeAccounts.signedIn(accounts.with(SOLOR));

        assertThat(page(there, "/").asString()).contains("href=\"/young-people?status=WAITING&amp;cohort=none\"");
        String list = page(there, "/young-people?status=WAITING&cohort=none").asString();
        assertThat(list).contains("Gjøk, Ventende").containsPattern("value=\"none\" selected");
        String member = (String) entities.createNativeQuery("""
                        SELECT p.id::text FROM young_person p JOIN cohort_member m ON m.young_person = p.id
                        WHERE p.office = '0425' LIMIT 1""", String.class).getSingleResult();
        assertThat(list).doesNotContain(member);
        assertThat(page(there, "/young-people").asString()).contains(member);
    }

    @Test
    void thePageWhereAYoungPersonStartsLeadsToTheOwnRecordAndTheRecordOpens() {
        UUID person = people.aYoungPerson().inKongsvinger().registered().id();
        Cookies mentee = SomeAccounts.signedIn(accounts.with(Grant.ofYoungPerson(person)));

        String start = page(mentee, "/").header("Location");
        assertThat(page(mentee, start).asString()).contains("href=\"/young-people/" + person + "\"");
        page(mentee, "/young-people/" + person).then().statusCode(200);
    }

    @Test
    void aCohortChangedBySomebodyElseMeanwhileIsShownAsItIsStoredNow() {
        Cookies coordinator = SomeAccounts.signedIn(accounts.with(Grant.inRegion(Role.COORDINATOR, "glamdal")));

        Response answer = posting(coordinator)
                .formParam("revision", "\"elsewhere\"")
                .formParam("name", "Nytt navn")
                .formParam("placementStart", "2027-03-01")
                .formParam("minMonths", "6")
                .formParam("maxMonths", "8")
                .post("/cohorts/" + cohort());

        answer.then().statusCode(412);
        assertThat(answer.asString()).contains("Lagret nå", "Ny start! Glåmdal 2027", "value=\"Nytt navn\"");
    }

    @Test
    void placesAndLeadersAreListedAsFarAsTheCallerReaches() {
        String region = accounts.apiTokenOf(accounts.with(KONGSVINGER));
        UUID company = entities.createQuery("select c.id from Company c where c.name like 'Flittig%'", UUID.class)
                .getSingleResult();
        String own = accounts.apiTokenOf(accounts.with(Grant.ofCompany("glamdal", company)));
        String elsewhere = accounts.apiTokenOf(accounts.with(Grant.inOffice(Role.CASEWORKER, "annet", "0001")));

        for (String path : List.of("/api/v1/places", "/api/v1/leaders")) {
            Set<UUID> all = new HashSet<>(idsOf(region, path));
            assertThat(idsOf(own, path)).hasSize(2).allMatch(all::contains);
            assertThat(idsOf(elsewhere, path)).isEmpty();
            assertThat(all).hasSizeGreaterThan(10);
            UUID last = idsOf(region, path).getLast();
            assertThat(idsOf(region, path + "?after=" + last)).isEmpty();
        }
    }

    private UUID cohort() {
        return entities.createQuery("select c.id from Cohort c where c.name = 'Ny start! Glåmdal 2027'", UUID.class)
                .getSingleResult();
    }

    private List<String> told(UUID person, String operation) {
        return entities
                .createNativeQuery(
                        "SELECT coalesce(reason, '') FROM audit_line WHERE subject = :person AND operation = :operation AND outcome = 'DONE'",
                        String.class)
                .setParameter("person", person)
                .setParameter("operation", operation)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList();
    }

    private static List<UUID> idsOf(String token, String path) {
        return given().auth()
                .oauth2(token)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("lines.id", UUID.class);
    }

    private static Response page(Cookies cookies, String path) {
        return as(cookies).get(path);
    }

    private static Response post(Cookies cookies, UUID person, String step, String... fields) {
        RequestSpecification form = posting(cookies);
        for (int i = 0; i < fields.length; i += 2) {
            form = form.formParam(fields[i], fields[i + 1]);
        }
        return form.post("/young-people/" + person + "/" + step);
    }

    private static RequestSpecification as(Cookies cookies) {
        return given().redirects().follow(false).cookies(cookies).header("Accept", "text/html");
    }

    private static RequestSpecification posting(Cookies cookies) {
        return as(cookies).formParam("csrf", cookies.getValue("nystart_csrf"));
    }
}
