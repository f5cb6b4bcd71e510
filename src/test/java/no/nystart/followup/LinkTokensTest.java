package no.nystart.followup;

import static io.restassured.RestAssured.given;
import static no.nystart.followup.SomeFollowUp.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import no.nystart.FieldTime;
import no.nystart.TestDatabase;
import no.nystart.access.SecretToken;
import no.nystart.access.SomeAccounts;
import no.nystart.demo.Demo;
import no.nystart.followup.link.CheckInLinks;
import no.nystart.placement.SomePlacements;
import no.nystart.placement.SomePlacements.Placed;
import no.nystart.placement.SomeProposals;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has the address of a link has the link: no log has it, also where requests are logged. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(LinkTokensTest.RequestsAreLogged.class)
class LinkTokensTest {

    /** As an operator may turn it on. */
    public static class RequestsAreLogged implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.access-log.enabled", "true");
        }
    }

    @Inject
    Demo demo;

    @Inject
    SomePlacements some;

    @Inject
    SomeProposals proposals;

    @Inject
    SomeFollowUp followUp;

    @Inject
    FieldTime time;

    @Inject
    CheckInLinks links;

    @Inject
    EntityManager entities;

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(ExtLogRecord.wrap(line).getFormattedMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private SecretToken token;

    @BeforeEach
    void aLinkWasSent() {
        demo.fill();
        Placed placed = some.signed();
        followUp.onDay(START);
        token = links.intoNext(placed.id(), placed.at().leader()).orElseThrow();
        listener.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void asBefore() {
        Logger.getLogger("").removeHandler(listener);
        proposals.forget();
        time.backToNow();
    }

    @Test
    void noLogHasTheTokenOfALinkWhateverIsDoneWithIt() {
        Cookies page = given().get("/login").detailedCookies();
        given().get(path()).then().statusCode(200);
        Response entered = given().redirects()
                .follow(false)
                .cookies(page)
                .formParam("csrf", page.getValue("nystart_csrf"))
                .post(path());
        Cookies session = SomeAccounts.merged(page, entered.detailedCookies());
        tell(session, "9");
        tell(session, "4");
        given().get(path()).then().statusCode(404);

        assertThat(logged).anyMatch(line -> line.contains("/check-in"));
        assertThat(logged).noneMatch(line -> line.contains(token.text()));
        assertThat(trail()).doesNotContain(token.text());
    }

    private String path() {
        return "/check-in-links/" + token.text();
    }

    private static void tell(Cookies session, String score) {
        given().redirects()
                .follow(false)
                .cookies(session)
                .formParam("csrf", session.getValue("nystart_csrf"))
                .formParam("key", UUID.randomUUID().toString())
                .formParam("score", score)
                .formParam("on", START.toString())
                .post("/check-in");
    }

    @Transactional
    String trail() {
        return (String) entities.createNativeQuery("SELECT string_agg(a::text, '') FROM audit_line a", String.class)
                .getSingleResult();
    }
}
