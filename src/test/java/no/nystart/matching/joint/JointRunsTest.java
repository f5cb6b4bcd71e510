package no.nystart.matching.joint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.Accounts;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.browser.Browser;
import no.nystart.browser.Visit;
import no.nystart.common.FieldClock;
import no.nystart.common.TimeOrderedId;
import no.nystart.demo.Demo;
import no.nystart.jobs.Shutdown;
import no.nystart.matching.run.RunOptions;
import no.nystart.matching.run.Senders;
import no.nystart.register.cohorts.CohortDetails;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.register.cohorts.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many cohorts are matched together: a run each, gathered under one, and each coordinator sees the own regions. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class JointRunsTest {

    private static final String JOINT = "/api/v1/joint-runs";

    @Inject
    Demo demo;

    @Inject
    Cohorts cohorts;

    @Inject
    Senders senders;

    @Inject
    SomeAccounts someAccounts;

    @Inject
    JointRunJob job;

    @Inject
    JointStanding standing;

    @Inject
    FieldClock clock;

    @Inject
    EntityManager entities;

    private final String away = "joint-" + UUID.randomUUID().toString().substring(0, 8);
    private UUID demoCohort;
    private UUID empty;
    private UUID emptyAway;

    /** Coordinates the demo's region and another. */
    private Account national;

    @BeforeEach
    void threeCohortsOfTwoRegions() {
        demo.fill();
        QuarkusTransaction.requiringNew().run(() -> {
            demoCohort = entities.createQuery("select c.id from Cohort c", UUID.class)
                    .getSingleResult();
            entities.persist(new Region(away, "Bortedalen"));
            entities.flush();
            LocalDate start = clock.today().plusMonths(2);
            empty = cohorts.register("glamdal", new CohortDetails("Stille kull " + away, start, 6, 8))
                    .id();
            emptyAway = cohorts.register(away, new CohortDetails("Bortekull", start, 6, 8))
                    .id();
        });
        national =
                someAccounts.with(Grant.inRegion(Role.COORDINATOR, "glamdal"), Grant.inRegion(Role.COORDINATOR, away));
    }

    @AfterEach
    void asBefore() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("DELETE FROM joint_run_part").executeUpdate();
            entities.createNativeQuery("DELETE FROM joint_run").executeUpdate();
            entities.createNativeQuery("DELETE FROM cohort WHERE id IN (?1, ?2)")
                    .setParameter(1, empty)
                    .setParameter(2, emptyAway)
                    .executeUpdate();
        });
    }

    @Test
    void eachCohortGetsARunOfItsOwnAndIsLeftOutWhereNobodyWaits() {
        RequestSpecification coordinator = senders.of(national);
        String address = given().spec(coordinator)
                .contentType(ContentType.JSON)
                .body("{\"cohorts\": [\"%s\", \"%s\", \"%s\"], \"limit\": \"PT40S\"}"
                        .formatted(demoCohort, empty, emptyAway))
                .post(JOINT)
                .then()
                .statusCode(202)
                .body("cohorts", equalTo(3))
                .extract()
                .header("Location");

        JsonPath ended = untilOver(coordinator, address);

        assertThat(ended.getInt("proven")).isEqualTo(1);
        assertThat(ended.getInt("placed")).isPositive().isLessThan(ended.getInt("people"));
        assertThat(ended.getString(part(demoCohort, "status"))).isEqualTo("OPTIMAL");
        assertThat(ended.getString(part(empty, "leftOut"))).isEqualTo("NOBODY_TO_MATCH");
        assertThat(ended.getString(part(emptyAway, "leftOut"))).isEqualTo("NOBODY_TO_MATCH");
        String run = ended.getString(part(demoCohort, "run"));
        given().spec(coordinator)
                .get("/api/v1/cohorts/" + demoCohort + "/runs")
                .then()
                .body("runs.id", hasItem(run));
    }

    @Test
    void whoCoordinatesOneOfTheRegionsSeesItsCohortsAlone() {
        UUID joint = waiting(demoCohort, empty, emptyAway);
        RequestSpecification here = senders.named("koordinator");

        given().spec(here)
                .get(JOINT + "/" + joint)
                .then()
                .statusCode(200)
                .body("cohorts", equalTo(2))
                .body("parts.region", everyItem(equalTo("glamdal")));
        given().spec(here)
                .get(JOINT)
                .then()
                .body("jointRuns.find { it.id == '%s' }.cohorts".formatted(joint), equalTo(2));

        RequestSpecification elsewhere = senders.withRole(Role.COORDINATOR);
        given().spec(elsewhere).get(JOINT + "/" + joint).then().statusCode(404);
        given().spec(elsewhere).delete(JOINT + "/" + joint).then().statusCode(404);
        given().spec(elsewhere).get(JOINT).then().body("jointRuns", hasSize(0));
    }

    @Test
    void aCohortOfAnotherRegionCannotBeChosen() {
        given().spec(senders.named("koordinator"))
                .contentType(ContentType.JSON)
                .body("{\"cohorts\": [\"%s\", \"%s\"]}".formatted(demoCohort, emptyAway))
                .post(JOINT)
                .then()
                .statusCode(400)
                .body("faults.field", hasItem("cohorts"));
    }

    @Test
    void stoppedItLeavesOutTheOwnCohortsThatItHasNotComeTo() {
        UUID joint = waiting(demoCohort, emptyAway);
        given().spec(senders.named("koordinator"))
                .delete(JOINT + "/" + joint)
                .then()
                .statusCode(202);

        assertThat(leftOut(joint, demoCohort)).isEqualTo("STOPPED");
        assertThat(leftOut(joint, emptyAway)).isNull();

        job.work(joint, new Shutdown());
        assertThat(leftOut(joint, demoCohort)).isEqualTo("STOPPED");
        assertThat(leftOut(joint, emptyAway)).isEqualTo("NOBODY_TO_MATCH");
    }

    @Test
    void aWorkerThatTakesItUpAgainStartsNoCohortTwice() {
        UUID joint = waiting(demoCohort);
        long before = runs();

        job.work(joint, new Shutdown());
        job.work(joint, new Shutdown());

        assertThat(runs()).isEqualTo(before + 1);
        given().spec(senders.named("koordinator"))
                .delete(JOINT + "/" + joint)
                .then()
                .statusCode(202);
    }

    @Test
    void aCoordinatorChoosesCohortsOnThePageAndFollowsThem() {
        try (Visit visit = Browser.onDesk().signedInAs("koordinator", Accounts.DEMO_PASSWORD)) {
            visit.open("/joint-runs").isForEverybody("joint-runs");
            visit.page().locator("input[name=cohorts]").all().forEach(box -> box.setChecked(false));
            visit.page().locator("main form button").first().click();
            assertThat(visit.page().locator("#cohorts").getAttribute("class")).contains("--error");

            visit.page().locator("input[name=cohorts][value='" + empty + "']").check();
            visit.page().locator("main form button").first().click();
            visit.page().waitForURL("**/joint-runs/*");
            visit.page().waitForSelector("text=Ingen ungdommer venter på plass");
            assertThat(visit.page().locator("main").textContent())
                    .contains("Stille kull")
                    .doesNotContain("Bortekull");
            visit.isForEverybody("joint-run");
        }
    }

    @Test
    void aCohortThatNobodyWaitsInSaysSoWhenItIsStartedByItself() {
        try (Visit visit = Browser.onDesk().signedInAs("koordinator", Accounts.DEMO_PASSWORD)) {
            visit.open("/cohorts/" + empty + "/matching");
            visit.page().locator("main form button").first().click();
            assertThat(visit.page().locator("main").textContent()).contains("Ingen ungdommer i kullet venter på plass");
        }
    }

    /** A joint run that no worker has been told of. */
    private UUID waiting(UUID... chosen) {
        return QuarkusTransaction.requiringNew().call(() -> {
            JointRun joint = new JointRun(
                    TimeOrderedId.next(), new RunOptions(Duration.ofSeconds(7), 3, 0.5), national.id(), Instant.now());
            entities.persist(joint);
            entities.flush();
            Set.of(chosen).forEach(cohort -> entities.persist(new JointPart(joint.id(), cohort)));
            return joint.id();
        });
    }

    private String leftOut(UUID joint, UUID cohort) {
        return QuarkusTransaction.requiringNew()
                .call(() -> standing.of(joint, Set.of("glamdal", away)).stream()
                        .filter(part -> part.cohort().id().equals(cohort))
                        .flatMap(part -> part.part().leftOut().stream())
                        .map(Enum::name)
                        .findFirst()
                        .orElse(null));
    }

    private long runs() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select count(r) from MatchingRun r where r.cohort = ?1", Long.class)
                        .setParameter(1, demoCohort)
                        .getSingleResult());
    }

    private static String part(UUID cohort, String field) {
        return "parts.find { it.cohort == '%s' }.%s".formatted(cohort, field);
    }

    private static JsonPath untilOver(RequestSpecification visitor, String address) {
        while (true) {
            JsonPath seen = given().spec(visitor)
                    .get(address)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (seen.getInt("over") == seen.getInt("cohorts")) {
                return seen;
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
