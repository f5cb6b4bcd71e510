package no.nystart.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.nystart.TestDatabase;
import no.nystart.demo.Demo;
import no.nystart.followup.talk.TalkWish;
import no.nystart.followup.talk.Talks;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way to one young person's record, gone by everybody who may: each showing is one line of the trail. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TrailWalkTest {

    /** What the other parameters of a path can be. */
    private static final Map<String, List<String>> OTHERS = Map.of(
            "number", List.of("1"),
            "kind", List.of("EXTEND"),
            "slot", List.of("day-1", "week-4"),
            "party", List.of("COMPANY", "YOUNG_PERSON"));

    /** Ways that need a run, a question, a flag, a proposal or a certificate of this person; their rooms' tests go them. */
    private static final int MOST_UNWALKED = 24;

    @TestHTTPResource("/")
    URI service;

    @Inject
    Demo demo;

    @Inject
    SomeAccounts accounts;

    @Inject
    SomePlacements placements;

    @Inject
    SomeProposals proposals;

    @Inject
    Talks talks;

    @Inject
    DataSource database;

    private final Map<Role, Account> visitors = new EnumMap<>(Role.class);
    private final Map<Subject, UUID> subjects = new EnumMap<>(Subject.class);
    private UUID person;

    @BeforeEach
    void somebodyWithAPlacementAndATalk() throws SQLException {
        demo.fill();
        Placed placed = placements.signed();
        person = placed.youngPerson();
        talks.want(person, new TalkWish(TalkWish.With.CASEWORKER, TalkWish.How.CALL, null), placed.caseworker());
        for (Subject subject : Subject.values()) {
            if (subject.tellsOfYoungPerson()) {
                subjects.put(subject, placed.id());
            }
        }
        subjects.put(Subject.YOUNG_PERSON, person);
        subjects.put(Subject.TALK, talkOf(person));
        visitors.put(Role.CASEWORKER, accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402")));
        visitors.put(Role.OFFICE_MANAGER, accounts.with(Grant.inOffice(Role.OFFICE_MANAGER, "glamdal", "0402")));
        visitors.put(
                Role.COMPANY_CONTACT,
                accounts.with(Grant.ofCompany("utmark", placed.at().company())));
        visitors.put(
                Role.SUPERVISOR,
                accounts.with(Grant.ofLeader(
                        "utmark", placed.at().company(), placed.at().leader())));
        visitors.put(Role.MENTEE, accounts.with(Grant.ofYoungPerson(person)));
        visitors.put(Role.AUDITOR, accounts.with(Grant.of(Role.AUDITOR)));
    }

    @AfterEach
    void asBefore() {
        proposals.forget();
    }

    @Test
    void eachShowingIsOneLineAndWhateverIsNotShownIsNone() throws SQLException {
        List<Route> ways = Route.all().stream()
                .filter(route ->
                        route.method().equals("GET") && route.operation().showsYoungPerson())
                .toList();
        Set<String> unwalked = ways.stream().map(Route::toString).collect(Collectors.toCollection(TreeSet::new));
        SoftAssertions all = new SoftAssertions();
        for (Map.Entry<Role, Account> visitor : visitors.entrySet()) {
            Account account = visitor.getValue();
            Cookies cookies = SomeAccounts.signedIn(account);
            String token = accounts.apiTokenOf(account);
            for (Route way : ways) {
                if (way.operation().rights().stream().noneMatch(right -> right.role() == visitor.getKey())) {
                    continue;
                }
                for (String path : way.paths(subjects.get(way.operation().subject()), OTHERS)) {
                    int before = shownTo(account);
                    int status = way.go(service, path, cookies, token).statusCode();
                    int shown = shownTo(account) - before;
                    all.assertThat(shown)
                            .as("%s as %s: %s", path, visitor.getKey(), status)
                            .isEqualTo(status < 300 ? 1 : 0);
                    if (status < 300) {
                        unwalked.remove(way.toString());
                    }
                }
            }
        }
        all.assertAll();
        assertThat(unwalked).as("ways that nobody could go").hasSizeLessThanOrEqualTo(MOST_UNWALKED);
        assertThat(ways).hasSizeGreaterThan(70);
    }

    private int shownTo(Account account) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement("""
                        SELECT count(*) FROM audit_line
                        WHERE account = ? AND subject = ? AND subject_kind = 'YOUNG_PERSON' AND outcome = 'SHOWN'""")) {
            count.setObject(1, account.id());
            count.setObject(2, person);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private UUID talkOf(UUID youngPerson) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement talk =
                        connection.prepareStatement("SELECT id FROM talk WHERE young_person = ? LIMIT 1")) {
            talk.setObject(1, youngPerson);
            try (ResultSet row = talk.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }
}
