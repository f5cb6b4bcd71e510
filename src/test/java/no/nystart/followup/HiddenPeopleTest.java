package no.nystart.followup;

import static io.restassured.RestAssured.given;
import static no.nystart.followup.SomeFollowUp.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nystart.FieldTime;
import no.nystart.TestDatabase;
import no.nystart.access.EveryonesEyes;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.demo.Demo;
import no.nystart.followup.day.Shown;
import no.nystart.followup.schedule.Standstills;
import no.nystart.jobs.field.FieldDays;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.course.Placements;
import no.nystart.placement.life.PlacementEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody hidden is followed up by the day's jobs as everybody is, and whoever is not cleared cannot tell. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HiddenPeopleTest {

    private static final Grant KONGSVINGER = Grant.inOffice(Role.CASEWORKER, "glamdal", "0402");

    @Inject
    Demo demo;

    @Inject
    SomePlacements some;

    @Inject
    SomeProposals proposals;

    @Inject
    SomeFollowUp followUp;

    @Inject
    SomeAccounts accounts;

    @Inject
    FieldTime time;

    @Inject
    FieldDays days;

    @Inject
    Standstills standstills;

    @Inject
    Placements placements;

    @Inject
    EveryonesEyes eyes;

    @Inject
    EntityManager entities;

    private Placed hidden;
    private String cleared;

    @BeforeEach
    void somebodyPlacedBecomesHidden() {
        demo.fill();
        hidden = some.signed();
        proposals.shield(hidden.youngPerson());
        cleared = accounts.apiTokenOf(accounts.with(KONGSVINGER.withClearance()));
        // what is up of other tests' placements would go on
        QuarkusTransaction.requiringNew().run(() -> {
            eyes.open();
            entities.createNativeQuery("UPDATE raised_flag SET down_on = since WHERE down_on IS NULL")
                    .executeUpdate();
        });
    }

    @AfterEach
    void asBefore() {
        QuarkusTransaction.requiringNew().run(() -> {
            eyes.open();
            entities.createNativeQuery("DELETE FROM notice").executeUpdate();
        });
        proposals.forget();
        time.backToNow();
    }

    @Test
    void silenceIsRedForWhoeverIsClearedWithoutAnybodyOpeningAPage() {
        pass(START.plusDays(8));

        given().auth()
                .oauth2(cleared)
                .get("/api/v1/placements/" + hidden.id() + "/flags")
                .then()
                .statusCode(200)
                .body(
                        "findAll { it.red && it.downOn == null }.since",
                        hasItem(START.plusDays(8).toString()));
    }

    @Test
    void toOthersEverythingReadsTheSameBeforeAndAfter() {
        followUp.onDay(START.plusDays(7));
        Map<String, Cookies> others = Map.of(
                "caseworker", SomeAccounts.signedIn(accounts.with(KONGSVINGER)),
                "office manager",
                        SomeAccounts.signedIn(accounts.with(Grant.inOffice(Role.OFFICE_MANAGER, "glamdal", "0402"))));
        Map<String, Map<String, String>> before = read(others);

        days.live(START.plusDays(8));

        assertThat(read(others)).isEqualTo(before);
    }

    @Test
    void remindersWaitForSomebodyClearedAndGoToNobody() {
        pass(START.plusDays(1));

        List<String> kinds = QuarkusTransaction.requiringNew().call(() -> {
            eyes.open();
            return entities.createNativeQuery(
                            "SELECT kind FROM notice WHERE young_person = ?1 AND state = 'WAITING'", String.class)
                    .setParameter(1, hidden.youngPerson())
                    .getResultList();
        });
        assertThat(kinds).contains("CHECK_IN_LATE");
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> entities.createNativeQuery(
                                        "SELECT count(*) FROM notice WHERE kind = 'CHECK_IN_LATE'", Long.class)
                                .getSingleResult()))
                .isEqualTo(0L);
    }

    @Test
    void aClosureToldOfBySomebodyWhoDoesNotKnowOfThemMovesTheirPlanOnTheNextDay() {
        LocalDate week2 = START.plusDays(14);
        followUp.onDay(START);
        standstills.close(companyOf(hidden), new Span(week2, week2.plusDays(2)), hidden.caseworker());

        days.live(START.plusDays(1));

        given().auth()
                .oauth2(cleared)
                .get("/api/v1/placements/" + hidden.id() + "/plan")
                .then()
                .statusCode(200)
                .body(
                        "find { it.slot == 'week-2' }.on",
                        equalTo(week2.plusDays(2).toString()));
    }

    @Test
    void whatWasRecordedForADayAheadIsSoWhenItHasCome() {
        followUp.onDay(START);
        record(new PlacementEvent.Started(START));
        record(new PlacementEvent.Paused(START.plusDays(1)));
        followUp.onDay(START.plusDays(1));
        record(new PlacementEvent.Resumed(START.plusDays(3)));

        pass(START.plusDays(3));

        assertThat(QuarkusTransaction.requiringNew().call(() -> {
                    eyes.open();
                    return placements.byId(hidden.id()).state().name();
                }))
                .isEqualTo("RUNNING");
    }

    private void record(PlacementEvent event) {
        QuarkusTransaction.requiringNew().run(() -> {
            eyes.open();
            placements.record(
                    hidden.id(),
                    "v" + placements.byId(hidden.id()).version(),
                    event,
                    "Etter avtale",
                    hidden.caseworker());
        });
    }

    private void pass(LocalDate day) {
        followUp.onDay(day.minusDays(1));
        days.live(day);
    }

    private static UUID companyOf(Placed placed) {
        return placed.at().company();
    }

    private static Map<String, Map<String, String>> read(Map<String, Cookies> visitors) {
        List<String> pages = Stream.concat(
                        Stream.of("/", "/notifications", "/notifications/tasks?whose=office", "/placements"),
                        Stream.of(Shown.values()).map(shown -> "/follow-up?show=" + shown))
                .toList();
        return visitors.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        visitor -> pages.stream()
                                .collect(Collectors.toMap(
                                        Function.identity(), page -> text(visitor.getValue(), page)))));
    }

    private static String text(Cookies visitor, String page) {
        return given().cookies(visitor)
                .get(page)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("name=\"csrf\" value=\"[^\"]*\"", "");
    }
}
