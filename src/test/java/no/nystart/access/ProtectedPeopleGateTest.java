package no.nystart.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import no.nystart.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProtectedPeopleGateTest {

    /** Tells what the database's rules go by, for every connection the pool has to give at once. */
    @Path("/api/v1/test-clearance")
    public static class Clearance {

        private static final int MANY = 12;

        @Inject
        DataSource database;

        @GET
        @Produces(MediaType.TEXT_PLAIN)
        @Allows(Operation.SIGNED_IN)
        public String ofConnections() throws SQLException {
            List<Connection> taken = new ArrayList<>();
            StringBuilder offices = new StringBuilder();
            try {
                for (int i = 0; i < MANY; i++) {
                    Connection connection = database.getConnection();
                    taken.add(connection);
                    try (Statement statement = connection.createStatement();
                            ResultSet row = statement.executeQuery(
                                    "SELECT coalesce(current_setting('nystart.cleared_offices', true), '')")) {
                        row.next();
                        offices.append('[').append(row.getString(1)).append(']');
                    }
                }
            } finally {
                for (Connection connection : taken) {
                    connection.close();
                }
            }
            return offices.toString();
        }
    }

    @Inject
    SomeAccounts someAccounts;

    @Test
    void clearanceStaysWithItsVisitorAndIsGoneFromTheConnectionAfterwards() {
        String cleared = someAccounts.apiTokenOf(someAccounts.with(
                Grant.inOffice(Role.CASEWORKER, "glamdal", "0402").withClearance()));
        String ordinary =
                someAccounts.apiTokenOf(someAccounts.with(Grant.inOffice(Role.CASEWORKER, "glamdal", "0402")));
        assertThat(clearanceOf(cleared)).isEqualTo("[0402]".repeat(12));
        assertThat(clearanceOf(ordinary)).isEqualTo("[]".repeat(12));
        assertThat(clearanceOf(cleared)).isEqualTo("[0402]".repeat(12));
    }

    private static String clearanceOf(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/v1/test-clearance")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
