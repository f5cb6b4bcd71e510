package no.nystart.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import javax.sql.DataSource;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.SomeAccounts;
import no.nystart.demo.Demo;
import org.jboss.logmanager.LogContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuditTrailTest {

    @Inject
    Demo demo;

    @Inject
    SomeAccounts someAccounts;

    @Inject
    DataSource database;

    private UUID ofKongsvinger;

    @BeforeEach
    void somebodyOfKongsvinger() throws SQLException {
        demo.fill();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT id FROM young_person WHERE office = '0402' ORDER BY id LIMIT 1")) {
            assertThat(row.next()).isTrue();
            ofKongsvinger = row.getObject(1, UUID.class);
        }
    }

    private Account caseworkerOf(String office) {
        return someAccounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", office));
    }

    @Test
    void aRecordShownIsOneLineOnPageAndApiAlikeAndAListIsNone() throws SQLException {
        Account caseworker = caseworkerOf("0402");
        Cookies browser = SomeAccounts.signedIn(caseworker);
        String token = someAccounts.apiTokenOf(caseworker);

        given().cookies(browser).get("/young-people").then().statusCode(200);
        assertThat(shown(caseworker)).isEmpty();
        given().cookies(browser).get("/young-people/" + ofKongsvinger).then().statusCode(200);
        assertThat(shown(caseworker)).containsExactly("YOUNG_PERSON_SHOW SHOWN 0402 " + ofKongsvinger);
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/young-people/" + ofKongsvinger)
                .then()
                .statusCode(200);
        assertThat(shown(caseworker)).hasSize(2);
    }

    @Test
    void somebodyElsesRecordLeavesARefusalAndShowsNothing() throws SQLException {
        Account caseworker = caseworkerOf("0425");
        given().cookies(SomeAccounts.signedIn(caseworker))
                .get("/young-people/" + ofKongsvinger)
                .then()
                .statusCode(404);
        assertThat(shown(caseworker)).containsExactly("YOUNG_PERSON_SHOW NOT_FOUND 0425 " + ofKongsvinger);
    }

    @Test
    void theLogHasTheLineInTheCommonEventFormatWithIdsAndNoNames() {
        List<String> lines = new ArrayList<>();
        Handler listening = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage());
            }

            @Override
            public void flush() {
                // nothing is kept back
            }

            @Override
            public void close() {
                // nothing to close
            }
        };
        LogContext.getLogContext().getLogger("audit").addHandler(listening);
        try {
            Account caseworker = caseworkerOf("0402");
            String page = given().cookies(SomeAccounts.signedIn(caseworker))
                    .get("/young-people/" + ofKongsvinger)
                    .asString();
            String name = page.replaceAll("(?s).*<h1[^>]*>([^<]+)</h1>.*", "$1");
            assertThat(lines)
                    .filteredOn(line -> line.contains("duid=" + ofKongsvinger))
                    .singleElement()
                    .asString()
                    .startsWith("CEF:0|Nystart|Nystart|1.0|audit:access|YOUNG_PERSON_SHOW|INFO|end=")
                    .contains("suid=" + caseworker.id(), "cs1=0402")
                    .doesNotContain(name);
        } finally {
            LogContext.getLogContext().getLogger("audit").removeHandler(listening);
        }
    }

    /** What the trail has of an account's doings with young people, oldest first. */
    private List<String> shown(Account account) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        SELECT operation, outcome, place, subject FROM audit_line
                        WHERE account = ? AND subject_kind = 'YOUNG_PERSON' ORDER BY id
                        """)) {
            statement.setObject(1, account.id());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lines.add(row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " "
                            + row.getString(4));
                }
            }
        }
        return lines;
    }
}
