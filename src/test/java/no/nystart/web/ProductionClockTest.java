package no.nystart.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import no.nystart.ProductionMode;
import no.nystart.TestDatabase;
import no.nystart.access.SomeAccounts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(ProductionMode.class)
class ProductionClockTest {

    @Inject
    SomeAccounts accounts;

    @Test
    void productionHasNoClockControl() {
        Cookies cookies = SomeAccounts.signedIn(accounts.with());
        given().cookies(cookies).get("/clock").then().statusCode(404);
        given().cookies(cookies)
                .formParam("csrf", cookies.getValue("nystart_csrf"))
                .formParam("by", "DAY")
                .post("/clock/moves")
                .then()
                .statusCode(404);
        given().cookies(cookies).get("/").then().statusCode(200).body(not(containsString("/clock")));
    }
}
