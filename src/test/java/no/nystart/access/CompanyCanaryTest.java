package no.nystart.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.demo.Demo;
import no.nystart.followup.talk.TalkWish;
import no.nystart.followup.talk.Talks;
import no.nystart.launch.AsSuperuser;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import no.nystart.placement.agreement.Party;
import no.nystart.register.SomePeople;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is registered of a young person and no company may know, planted where it can be told apart, and everything that
 * the company's contact and leader can get, looked through for it.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CompanyCanaryTest {

    /** What a place offers to accommodate is chosen from a list of all needs: that tells of nobody. */
    private static final List<String> NEED = List.of("NO_HEIGHTS", "Ikke arbeid i høyden");

    private static final Map<String, List<String>> OTHERS =
            Map.of("number", List.of("1"), "kind", List.of("EXTEND"), "slot", List.of("day-1", "week-4"));

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

    private final Map<String, UUID> ids = new LinkedHashMap<>();
    private List<String> canaries = List.of();
    private Placed placed;

    @BeforeEach
    void somebodyWithMuchThatIsNobodysBusiness() throws SQLException {
        demo.fill();
        SomePeople.Draft draft = people.aYoungPerson().inKongsvinger().named("Modig", "Gaupe");
        UUID person = draft.registered().id();
        placed = placements.agreedOn(person, proposals.aWorkplace(2, 6));
        placements.ask(placed);
        placements.check(placed);
        placements.sign(placed, Party.YOUNG_PERSON);
        placements.sign(placed, Party.COMPANY);
        placements.sign(placed, Party.NAV);
        talks.want(
                person,
                new TalkWish(TalkWish.With.CASEWORKER, TalkWish.How.CALL, "KANARI-SAMTALE"),
                placed.caseworker());
        plant(person);
        canaries = List.of(
                draft.nationalId(),
                draft.nationalId().substring(6),
                "KANARI-",
                "KANARISTAD",
                "9442",
                ":137",
                "137 min");
        ids.put("youngPerson", person);
        ids.put("company", placed.at().company());
        ids.put("place", placed.at().place());
        ids.put("leader", placed.at().leader());
        for (String sameId : List.of("match", "agreement", "placement", "decision")) {
            ids.put(sameId, placed.id());
        }
    }

    @AfterEach
    void asBefore() {
        proposals.forget();
    }

    @Test
    void noneOfItIsInAnyAnswerThatACompanysSideCanGet() throws IOException, InterruptedException {
        SoftAssertions all = new SoftAssertions();
        Set<String> seen = new LinkedHashSet<>();
        for (Grant side : List.of(
                Grant.ofCompany("utmark", placed.at().company()),
                Grant.ofLeader("utmark", placed.at().company(), placed.at().leader()))) {
            Account account = accounts.with(side);
            Cookies cookies = SomeAccounts.signedIn(account);
            String token = accounts.apiTokenOf(account);
            for (Route route : Route.all()) {
                if (!route.method().equals("GET")
                        || route.operation().rights().stream().noneMatch(right -> right.role() == side.role())) {
                    continue;
                }
                for (String path : route.paths(ids, OTHERS)) {
                    HttpResponse<byte[]> answer = route.fetch(service, path, cookies, token);
                    if (answer.statusCode() == 200) {
                        seen.add(path);
                    }
                    String text = text(answer);
                    all.assertThat(canaries).as("%s as %s", path, side.role()).noneMatch(text::contains);
                    if (route.operation().isConfidential()) {
                        all.assertThat(NEED).as("%s as %s", path, side.role()).noneMatch(text::contains);
                    }
                }
            }
        }
        all.assertAll();
        assertThat(seen)
                .hasSizeGreaterThan(40)
                .contains("/placements/" + placed.id() + "/company", "/agreements/" + placed.id() + "/company");
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        String kind = answer.headers().firstValue("Content-Type").orElse("");
        if (kind.startsWith("application/pdf")) {
            return new PDFTextStripper().getText(Loader.loadPDF(answer.body()));
        }
        return new String(answer.body(), StandardCharsets.UTF_8)
                // ids and the ways of this page hold digits of their own
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "")
                .replaceAll("(href|src|value|d|content)=\"[^\"]*\"", "");
    }

    private void plant(UUID person) throws SQLException {
        AsSuperuser.run(
                // what cannot be changed is planted past the triggers that keep it
                "SET session_replication_role = replica",
                "UPDATE young_person SET home_postal_code = '9442', home_postal_place = 'KANARISTAD',"
                        + " max_commute_minutes = 137, needs = '{NO_HEIGHTS}' WHERE id = '" + person + "'",
                "UPDATE decision SET reason = 'KANARI-BESLUTNING' WHERE young_person = '" + person + "'",
                "INSERT INTO young_person_block VALUES ('" + person
                        + "', 'COMPANY', gen_random_uuid(), 'KANARI-SPERRE', '" + placed.caseworker()
                        + "', DATE '2027-01-04')",
                "INSERT INTO activity_agreement VALUES (gen_random_uuid(), '" + person
                        + "', DATE '2027-01-04', 'KANARI-AKTIVITET', '" + placed.caseworker() + "')");
    }
}
