package no.nystart.placement;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of agreements and placements ask the database nothing as often as they have rows. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ListsWithoutAQueryPerRowTest {

    private static final long ROWS = 5;

    @Inject
    Demo demo;

    @Inject
    SomePlacements some;

    @Inject
    SomeProposals proposals;

    @Inject
    SomeAccounts accounts;

    @Inject
    Statements statements;

    private SomeProposals.Workplace at;

    @BeforeEach
    void fiveAreAtAPlaceAndFiveAreToSign() {
        demo.fill();
        at = proposals.aWorkplace(20, 60);
        for (int number = 0; number < ROWS; number++) {
            some.signed(at);
            some.asked(at);
        }
    }

    @AfterEach
    void nobodyIsPlaced() {
        proposals.forget();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/placements", "/agreements?standing=AWAITED", "/agreements?standing=IN_FORCE"})
    void ofAnOffice(String list) {
        assertFew(SomeAccounts.signedIn(accounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402"))), list);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/placements", "/agreements"})
    void ofACompany(String list) {
        assertFew(SomeAccounts.signedIn(accounts.with(Grant.ofCompany("utmark", at.company()))), list);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/placements", "/agreements"})
    void ofALeader(String list) {
        assertFew(SomeAccounts.signedIn(accounts.with(Grant.ofLeader("utmark", at.company(), at.leader()))), list);
    }

    private void assertFew(Cookies visitor, String list) {
        get(visitor, list);

        Map<String, Long> sent = statements.of(() -> get(visitor, list));

        assertThat(sent.values())
                .as(sent.toString())
                .isNotEmpty()
                .allSatisfy(calls -> assertThat(calls).isLessThan(ROWS));
    }

    private static void get(Cookies visitor, String list) {
        given().cookies(visitor).get(list).then().statusCode(200);
    }
}
