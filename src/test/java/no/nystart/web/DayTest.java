package no.nystart.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import java.util.Map;
import no.nystart.Statements;
import no.nystart.TestDatabase;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.demo.Demo;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DayTest {

    @Inject
    Demo demo;

    @Inject
    SomeAccounts accounts;

    @Inject
    Statements statements;

    @Test
    void theCaseworkersDayTakesAtMostEightStatements() {
        demo.fill();
        Cookies session = SomeAccounts.signedIn(accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402")));
        day(session);

        Map<String, Long> sent = statements.of(() -> day(session));

        assertThat(sent.values().stream().mapToLong(calls -> calls).sum())
                .as(sent.toString())
                .isLessThanOrEqualTo(8);
    }

    private static void day(Cookies session) {
        given().cookies(session).get("/").then().statusCode(200);
    }
}
