package no.nystart.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import no.nystart.TestDatabase;
import no.nystart.demo.Demo;
import no.nystart.followup.talk.TalkWish;
import no.nystart.followup.talk.Talks;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomeProposals;
import no.nystart.register.SomePeople;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way into the application, gone by every role: what the matrix says, and nothing else. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RoutesTest {

    /** Rights of every kind, all bound to what the demo's cohort has nothing to do with. */
    private static final Map<Role, Grant> ELSEWHERE = elsewhere();

    private static final UUID ABSENT = UUID.fromString("00000000-0000-7000-8000-00000000dead");

    @TestHTTPResource("/")
    URI service;

    @Inject
    SomeAccounts someAccounts;

    @Inject
    Talks talks;

    @Inject
    DataSource database;

    @Inject
    Demo demo;

    @Inject
    SomePeople people;

    @Inject
    SomeProposals proposals;

    @Inject
    SomePlacements placements;

    @BeforeEach
    void theDemosCohortIsThere() {
        demo.fill();
        proposals.accepted(people.aYoungPerson().registered().id(), proposals.aWorkplace(1, 3));
        SomePlacements.Placed placed = placements.signed();
        talks.want(
                placed.youngPerson(),
                new TalkWish(TalkWish.With.CASEWORKER, TalkWish.How.CALL, null),
                placed.caseworker());
    }

    @AfterEach
    void asBefore() throws SQLException {
        proposals.forget();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM talk WHERE held_on IS NULL");
            statement.executeUpdate("DELETE FROM notice WHERE kind = 'TALK_ASKED_FOR'");
        }
    }

    private static Map<Role, Grant> elsewhere() {
        Map<Role, Grant> grants = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            grants.put(
                    role,
                    new Grant(role, "TOTEN", "0599", UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), false));
        }
        return grants;
    }

    @Test
    void thereAreRoutesToGo() {
        assertThat(Route.all()).hasSizeGreaterThan(40);
    }

    @Test
    void aStrangerComesNoFurtherThanTheSignInPage() {
        Cookies page = given().get("/login").detailedCookies();
        SoftAssertions all = new SoftAssertions();
        for (Route route : Route.all()) {
            if (!route.operation().isForAnybody()) {
                HttpResponse<String> answer = route.visit(service, ABSENT, page, null);
                all.assertThat(answer.statusCode()).as("%s", route).isEqualTo(route.isApi() ? 401 : 303);
                if (!route.isApi()) {
                    all.assertThat(answer.headers().firstValue("Location"))
                            .as("%s", route)
                            .hasValueSatisfying(way -> assertThat(way).contains("/login"));
                }
            }
        }
        all.assertAll();
    }

    @Test
    void aRoleWithoutTheRightIsRefusedAndOneBoundElsewhereFindsNothing() throws SQLException {
        SoftAssertions all = new SoftAssertions();
        Map<Subject, UUID> foreign = foreign();
        for (Role role : Role.values()) {
            Account account = someAccounts.with(ELSEWHERE.get(role));
            Cookies cookies = SomeAccounts.signedIn(account);
            String token = someAccounts.apiTokenOf(account);
            for (Route route : Route.all()) {
                Operation operation = route.operation();
                if (operation.isForAnybody() || operation.isForEverySignedIn()) {
                    continue;
                }
                Optional<Right> right = operation.rights().stream()
                        .filter(candidate -> candidate.role() == role)
                        .findFirst();
                if (right.isEmpty()) {
                    all.assertThat(route.visit(service, ABSENT, cookies, token).statusCode())
                            .as("%s as %s", route, role)
                            .isEqualTo(403);
                } else if (operation.subject() != Subject.NONE) {
                    findsNothing(all, route, role, right.get(), foreign, cookies, token);
                }
            }
        }
        all.assertAll();
    }

    private void findsNothing(
            SoftAssertions all,
            Route route,
            Role role,
            Right right,
            Map<Subject, UUID> foreign,
            Cookies cookies,
            String token) {
        HttpResponse<String> absent = route.visit(service, ABSENT, cookies, token);
        all.assertThat(absent.statusCode()).as("absent: %s as %s", route, role).isEqualTo(404);
        UUID others = foreign.get(route.operation().subject());
        if (others != null && right.reach() != Reach.ALL) {
            HttpResponse<String> somebodyElses = route.visit(service, others, cookies, token);
            all.assertThat(somebodyElses.statusCode())
                    .as("foreign: %s as %s", route, role)
                    .isEqualTo(404);
            all.assertThat(alike(somebodyElses, others))
                    .as("foreign looks absent: %s as %s", route, role)
                    .isEqualTo(alike(absent, ABSENT));
        }
    }

    private static String alike(HttpResponse<String> answer, UUID subject) {
        return answer.body()
                .replace(subject.toString(), "")
                .replaceAll("name=\"csrf\" value=\"[^\"]*\"", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "");
    }

    /** Something of each kind that the demo's cohort has. */
    private Map<Subject, UUID> foreign() throws SQLException {
        Map<Subject, String> tables = Map.ofEntries(
                Map.entry(Subject.YOUNG_PERSON, "young_person"),
                Map.entry(Subject.COMPANY, "company"),
                Map.entry(Subject.PLACE, "place"),
                Map.entry(Subject.LEADER, "mentoring_leader"),
                Map.entry(Subject.COHORT, "cohort"),
                Map.entry(Subject.VISIT, "study_visit"),
                Map.entry(Subject.GUIDE, "guide"),
                Map.entry(Subject.MEETING, "information_meeting"),
                Map.entry(Subject.PROPOSED_MATCH, "proposed_match"),
                Map.entry(Subject.AGREEMENT, "agreement"),
                Map.entry(Subject.PLACEMENT, "placement"),
                Map.entry(Subject.INTERVISION, "intervision_session"),
                Map.entry(Subject.TALK, "talk"),
                Map.entry(Subject.BOARD, "board"),
                Map.entry(Subject.PROGRAMME, "leader_programme"),
                Map.entry(Subject.GATHERING, "gathering"),
                Map.entry(Subject.COACHING, "coaching"),
                Map.entry(Subject.DECISION, "decision"));
        Map<Subject, UUID> found = new EnumMap<>(Subject.class);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<Subject, String> table : tables.entrySet()) {
                try (ResultSet row = statement.executeQuery("SELECT id FROM " + table.getValue() + " LIMIT 1")) {
                    assertThat(row.next())
                            .as("the demo has a %s", table.getValue())
                            .isTrue();
                    found.put(table.getKey(), row.getObject(1, UUID.class));
                }
            }
        }
        assertThat(List.copyOf(found.keySet())).hasSize(tables.size());
        return found;
    }
}
