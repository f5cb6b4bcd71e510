package no.nystart.integration;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import no.nystart.ProductionMode;
import no.nystart.TestDatabase;
import no.nystart.access.SomeAccounts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(ProductionMode.class)
class ProductionSmsPagesTest {

    @Inject
    SomeAccounts accounts;

    @Test
    void productionHasNoSuchPage() {
        given().cookies(SomeAccounts.signedIn(accounts.with()))
                .get("/demo/sms")
                .then()
                .statusCode(404);
    }
}
