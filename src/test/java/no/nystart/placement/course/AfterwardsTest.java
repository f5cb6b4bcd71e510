package no.nystart.placement.course;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.common.FieldClock;
import no.nystart.demo.Demo;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import no.nystart.placement.life.PlacementEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a company and its leaders see of a placement. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AfterwardsTest {

    private static final int DAYS_AFTERWARDS = 84;

    @Inject
    Demo demo;

    @Inject
    SomePlacements some;

    @Inject
    SomeProposals proposals;

    @Inject
    SomeAccounts accounts;

    @Inject
    Placements placements;

    @Inject
    PlacementDay day;

    @Inject
    EntityManager entities;

    @Inject
    FieldClock clock;

    private Placed placed;
    private Account contact;
    private Account leader;

    @BeforeEach
    void somebodyIsAtAPlace() {
        demo.fill();
        placed = some.signed();
        contact = accounts.with(Grant.ofCompany("utmark", placed.at().company()));
        leader = accounts.with(
                Grant.ofLeader("utmark", placed.at().company(), placed.at().leader()));
    }

    @AfterEach
    void nobodyIsPlaced() {
        proposals.forget();
    }

    @Test
    void twelveWeeksAfterTheLastDayTheCompanyStillSeesAll() {
        endedOn(clock.today().minusDays(DAYS_AFTERWARDS));

        seen(200);
        for (Account each : List.of(contact, leader)) {
            assertThat(lists(each)).contains(placed.id().toString());
        }
    }

    @Test
    void theDayAfterItSeesNothing() {
        endedOn(clock.today().minusDays(DAYS_AFTERWARDS + 1));

        seen(404);
        for (Account each : List.of(contact, leader)) {
            assertThat(lists(each)).doesNotContain(placed.id().toString());
        }
    }

    @Test
    void officeAndYoungPersonStillSeeIt() {
        endedOn(clock.today().minusDays(DAYS_AFTERWARDS + 1));

        assertThat(status(accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402")), placement("")))
                .isEqualTo(200);
        assertThat(status(accounts.with(Grant.ofYoungPerson(placed.youngPerson())), agreement("/young-person")))
                .isEqualTo(200);
    }

    @Test
    void whoeverStandsInSeesItOnTheirDaysAndNotTheDayAfter() {
        LocalDate first = SomePlacements.STARTS.plusDays(17);
        LocalDate back = first.plusDays(5);
        UUID deputy = some.anotherLeader(placed.at());
        Account standingIn = accounts.with(Grant.ofLeader("utmark", placed.at().company(), deputy));
        record(new PlacementEvent.Started(SomePlacements.STARTS));
        record(new PlacementEvent.LeaderDeputised(first, deputy, back));

        assertThat(status(standingIn, placement("/company"))).isEqualTo(404);
        lives(first);
        assertThat(status(standingIn, placement("/company"))).isEqualTo(200);
        assertThat(status(standingIn, placement("/check-ins"))).isEqualTo(200);
        lives(back.minusDays(1));
        assertThat(status(standingIn, placement("/company"))).isEqualTo(200);
        lives(back);

        assertThat(status(standingIn, placement("/company"))).isEqualTo(404);
        assertThat(status(standingIn, placement("/check-ins"))).isEqualTo(404);
        assertThat(lists(standingIn)).doesNotContain(placed.id().toString());
        assertThat(status(leader, placement("/company"))).isEqualTo(200);
    }

    /** By page, paper and API: what contact and leader are answered wherever something of the placement is told. */
    private void seen(int status) {
        for (String part : List.of("/company", "/proposals")) {
            assertThat(status(contact, placement(part))).as(part).isEqualTo(status);
            assertThat(page(contact, "/placements/" + placed.id() + part))
                    .as(part)
                    .isEqualTo(status);
        }
        for (String part : List.of("/company", "/check-ins", "/reviews")) {
            assertThat(status(leader, placement(part))).as(part).isEqualTo(status);
        }
        assertThat(page(leader, "/check-ins/" + placed.id())).isEqualTo(status);
        for (Account each : List.of(contact, leader)) {
            assertThat(status(each, agreement("/company"))).isEqualTo(status);
            assertThat(page(each, "/agreements/" + placed.id() + "/company")).isEqualTo(status);
            assertThat(page(each, "/agreements/" + placed.id() + "/company/versions/1/pdf"))
                    .isEqualTo(status);
        }
    }

    private String lists(Account account) {
        return given().auth()
                        .oauth2(accounts.apiTokenOf(account))
                        .get("/api/v1/placements")
                        .asString()
                + given().cookies(SomeAccounts.signedIn(account))
                        .get("/placements")
                        .asString()
                + given().cookies(SomeAccounts.signedIn(account))
                        .get("/agreements")
                        .asString();
    }

    private void lives(LocalDate today) {
        QuarkusTransaction.requiringNew().run(() -> day.on(today));
    }

    private void record(PlacementEvent event) {
        QuarkusTransaction.requiringNew()
                .run(() -> placements.record(
                        placed.id(),
                        "v" + placements.byId(placed.id()).version(),
                        event,
                        "Ferie",
                        placed.caseworker()));
    }

    /** As if it had been over since then. */
    private void endedOn(LocalDate lastDay) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "UPDATE placement SET starts = ?2, ends = ?3, state = 'COMPLETED' WHERE id = ?1")
                        .setParameter(1, placed.id())
                        .setParameter(2, lastDay.minusDays(181))
                        .setParameter(3, lastDay.plusDays(1))
                        .executeUpdate());
    }

    private String placement(String part) {
        return "/api/v1/placements/" + placed.id() + part;
    }

    private String agreement(String part) {
        return "/api/v1/agreements/" + placed.id() + part;
    }

    private static int page(Account account, String path) {
        return given().cookies(SomeAccounts.signedIn(account)).get(path).statusCode();
    }

    private int status(Account account, String path) {
        return given().auth().oauth2(accounts.apiTokenOf(account)).get(path).statusCode();
    }
}
