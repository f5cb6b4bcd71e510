package no.nystart.access;

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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.nystart.TestDatabase;
import no.nystart.demo.Demo;
import no.nystart.followup.talk.TalkWish;
import no.nystart.followup.talk.Talks;
import no.nystart.launch.AsSuperuser;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import no.nystart.register.SomePeople;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * People who are hidden, at every stage of the journey, and then gone as if they had never been: everybody who is not
 * cleared reads the same everywhere, lists, counts, reports and files alike.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CanaryTest {

    private static final String FIRST = "Kanarigul";
    private static final String LAST = "Gjemsel";

    private static final List<String> HIDING =
            List.of("protection = 'STRICTLY_CONFIDENTIAL'", "protection = 'CONFIDENTIAL'", "shielded = true");

    /** What tells of the walk itself. */
    private static final Set<Operation> TELLS_OF_LOOKING =
            EnumSet.of(Operation.AUDIT_READ, Operation.LOG_CONTROL_LIST, Operation.OWN_TRAIL_SHOW);

    /** What is kept of one person, their looking and being looked at too: each walk adds to it. */
    private static final Set<Operation> TELLS_OF_ONESELF =
            EnumSet.of(Operation.OWN_DATA_EXPORT, Operation.PERSONAL_DATA_EXPORT, Operation.ERASURE_DO);

    private static final String UUIDS = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    /** All foreign keys, again and again, until nothing refers to somebody who is not there. */
    private static final String FORGET_WHAT_IS_LEFT = """
            DO $$
            DECLARE
                key record;
                gone bigint;
                again boolean := true;
            BEGIN
                WHILE again LOOP
                    again := false;
                    FOR key IN
                        SELECT f.conrelid::regclass AS child, f.confrelid::regclass AS parent,
                               string_agg(format('c.%I = p.%I', ca.attname, pa.attname), ' AND ') AS same,
                               string_agg(format('c.%I IS NOT NULL', ca.attname), ' AND ') AS filled
                        FROM pg_constraint f
                        CROSS JOIN LATERAL unnest(f.conkey, f.confkey) AS k (mine, theirs)
                        JOIN pg_attribute ca ON ca.attrelid = f.conrelid AND ca.attnum = k.mine
                        JOIN pg_attribute pa ON pa.attrelid = f.confrelid AND pa.attnum = k.theirs
                        WHERE f.contype = 'f' AND f.connamespace = 'public'::regnamespace
                        GROUP BY f.oid, f.conrelid, f.confrelid
                    LOOP
                        EXECUTE format('DELETE FROM %s c WHERE %s AND NOT EXISTS (SELECT FROM %s p WHERE %s)',
                                       key.child, key.filled, key.parent, key.same);
                        GET DIAGNOSTICS gone = ROW_COUNT;
                        again := again OR gone > 0;
                    END LOOP;
                END LOOP;
            END $$""";

    @TestHTTPResource("/")
    URI service;

    @Inject
    Demo demo;

    @Inject
    SomeAccounts accounts;

    @Inject
    SomePeople people;

    @Inject
    SomePlacements placements;

    @Inject
    SomeProposals proposals;

    @Inject
    Talks talks;

    @Inject
    FollowedPeople followed;

    @Inject
    DataSource database;

    private record Visiting(Role role, Cookies cookies, String token) {}

    private final List<UUID> hidden = new ArrayList<>();
    private final List<Visiting> visitors = new ArrayList<>();
    private final Map<String, UUID> ids = new LinkedHashMap<>();

    @BeforeEach
    void hiddenPeopleAtEveryStage() throws SQLException {
        demo.fill();
        for (String way : HIDING) {
            List<UUID> some =
                    List.of(registered(), inACohort(), asked(), placedWithATalk(), followed.named(FIRST, LAST));
            hidden.addAll(some);
            some.forEach(id -> asClearedDo("UPDATE young_person SET " + way + " WHERE id = '" + id + "'"));
        }
        ids.putAll(demosIds());
        visit(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"));
        visit(Grant.inOffice(Role.OFFICE_MANAGER, "glamdal", "0402"));
        visit(Grant.inRegion(Role.COORDINATOR, "glamdal"));
        visit(Grant.inRegion(Role.COACH, "glamdal"));
        visit(Grant.inRegion(Role.STEERING_GROUP_MEMBER, "glamdal"));
        visit(Grant.ofCompany("glamdal", id("company")));
        visit(Grant.ofLeader("glamdal", id("company"), id("leader")));
        visit(Grant.ofYoungPerson(id("youngPerson")));
        visit(Grant.of(Role.ADMINISTRATOR));
        visit(Grant.of(Role.AUDITOR));
    }

    @AfterEach
    void asBefore() throws SQLException {
        forgetTheHidden();
        proposals.forget();
    }

    /** One walk with them and one without: each takes its time. */
    @Test
    void everybodyNotClearedReadsTheSameWithAndWithoutThemAndNeverANameOrAnId() throws SQLException {
        theWalkWouldSeeSomebodyWhoIsNotHidden();
        List<String> canaries = Stream.concat(
                        Stream.of(FIRST, LAST), hidden.stream().map(UUID::toString))
                .toList();
        Map<String, HttpResponse<String>> with = walk();
        forgetTheHidden();
        Map<String, HttpResponse<String>> without = walk();

        SoftAssertions all = new SoftAssertions();
        with.forEach((way, answer) -> {
            all.assertThat(canaries).as(way).noneMatch(answer.body()::contains);
            if (TELLS_OF_ONESELF.stream().noneMatch(operation -> way.contains("(" + operation + ")"))) {
                all.assertThat(alike(answer)).as(way).isEqualTo(alike(without.get(way)));
            }
        });
        all.assertAll();
        assertThat(with).hasSizeGreaterThan(300);
    }

    /** One that sees nobody whatever happens would prove nothing: without its policy the list tells of them. */
    private void theWalkWouldSeeSomebodyWhoIsNotHidden() throws SQLException {
        asClearedDo("UPDATE young_person SET name_order = '0', last_key = '0' WHERE id = '" + hidden.getLast() + "'");
        Visiting caseworker = visitors.getFirst();
        Route list = Route.all().stream()
                .filter(route -> route.template().equals("/young-people")
                        && route.method().equals("GET"))
                .findFirst()
                .orElseThrow();
        AsSuperuser.run("ALTER TABLE young_person DISABLE ROW LEVEL SECURITY");
        try {
            assertThat(list.go(service, list.about(ids), caseworker.cookies(), caseworker.token())
                            .body())
                    .contains(FIRST);
        } finally {
            AsSuperuser.run("ALTER TABLE young_person ENABLE ROW LEVEL SECURITY");
        }
    }

    private Map<String, HttpResponse<String>> walk() {
        Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();
        for (Visiting visitor : visitors) {
            for (Route route : ways(visitor.role())) {
                if (!TELLS_OF_LOOKING.contains(route.operation())) {
                    answers.put(
                            route + " as " + visitor.role(),
                            route.go(service, route.about(ids), visitor.cookies(), visitor.token()));
                }
            }
        }
        return answers;
    }

    /** What the role may go; streams never end. */
    private static List<Route> ways(Role role) {
        return Route.all().stream()
                .filter(route -> route.method().equals("GET")
                        && !route.template().contains("/progress")
                        && !route.template().contains("test-"))
                .filter(route -> route.operation().isForEverySignedIn()
                        || route.operation().rights().stream().anyMatch(right -> right.role() == role))
                .toList();
    }

    private static String alike(HttpResponse<String> answer) {
        String kind = answer.headers().firstValue("Content-Type").orElse("");
        boolean text = kind.startsWith("text/") || kind.contains("json");
        return answer.statusCode()
                + " "
                + (text
                        ? answer.body()
                                .replaceAll("name=\"csrf\" value=\"[^\"]*\"", "")
                                .replaceAll(UUIDS, "")
                                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "")
                                .replaceAll("kl\\. \\d\\d\\.\\d\\d", "")
                        : kind);
    }

    private UUID registered() {
        return people.aYoungPerson()
                .inKongsvinger()
                .named(FIRST, LAST)
                .registered()
                .id();
    }

    private UUID inACohort() {
        UUID id = registered();
        people.joinDemo(id, "0402");
        return id;
    }

    private UUID asked() {
        UUID id = registered();
        proposals.accepted(id, proposals.aWorkplace(1, 3));
        return id;
    }

    private UUID placedWithATalk() {
        Placed placed = placements.signed();
        asClearedDo("UPDATE young_person SET first_name = '" + FIRST + "', last_name = '" + LAST + "' WHERE id = '"
                + placed.youngPerson() + "'");
        talks.want(
                placed.youngPerson(),
                new TalkWish(TalkWish.With.CASEWORKER, TalkWish.How.CALL, null),
                placed.caseworker());
        return placed.youngPerson();
    }

    private void visit(Grant grant) {
        Account account = accounts.with(grant);
        visitors.add(new Visiting(grant.role(), SomeAccounts.signedIn(account), accounts.apiTokenOf(account)));
    }

    /** One of each kind of the demo's region, of nobody hidden. */
    private Map<String, UUID> demosIds() throws SQLException {
        Map<Subject, String> selects = new EnumMap<>(Map.of(
                Subject.YOUNG_PERSON, "young_person WHERE office = '0402' ORDER BY id",
                Subject.COMPANY, "company WHERE region = 'glamdal' ORDER BY id",
                Subject.COHORT, "cohort WHERE region = 'glamdal' ORDER BY id",
                Subject.GUIDE, "guide ORDER BY id",
                Subject.MEETING, "information_meeting ORDER BY id",
                Subject.VISIT, "study_visit ORDER BY id",
                Subject.BOARD, "board ORDER BY id",
                Subject.PROGRAMME, "leader_programme ORDER BY id",
                Subject.GATHERING, "gathering ORDER BY id",
                Subject.COACHING, "coaching ORDER BY id"));
        Map<String, UUID> found = new LinkedHashMap<>();
        for (Map.Entry<Subject, String> select : selects.entrySet()) {
            first("SELECT id FROM " + select.getValue() + " LIMIT 1")
                    .ifPresent(id -> found.put(String.valueOf(select.getKey().pathParameter()), id));
        }
        UUID company = found.get("company");
        first("SELECT id FROM mentoring_leader WHERE company = '" + company + "' ORDER BY id LIMIT 1")
                .ifPresent(id -> found.put("leader", id));
        first("SELECT id FROM place WHERE company = '" + company + "' ORDER BY id LIMIT 1")
                .ifPresent(id -> found.put("place", id));
        first("SELECT id FROM matching_run WHERE cohort = '" + found.get("cohort") + "' ORDER BY id LIMIT 1")
                .ifPresent(id -> found.put("run", id));
        return found;
    }

    private UUID id(String kind) {
        return Optional.ofNullable(ids.get(kind)).orElseThrow(() -> new AssertionError("the demo has no " + kind));
    }

    private Optional<UUID> first(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
        }
    }

    private void asClearedDo(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT set_config('nystart.cleared_offices', '0402', false)");
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void forgetTheHidden() throws SQLException {
        if (!hidden.isEmpty()) {
            AsSuperuser.run(
                    "SET session_replication_role = replica",
                    "DELETE FROM young_person WHERE id IN ("
                            + hidden.stream().map(id -> "'" + id + "'").collect(Collectors.joining(",")) + ")",
                    FORGET_WHAT_IS_LEFT);
        }
    }
}
