package no.nystart.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import no.nystart.TestDatabase;

/** What tests do to the database that no role of the service may. */
public final class AsSuperuser {

    private AsSuperuser() {}

    /** In one session, one after the other. */
    public static void run(String... statements) throws SQLException {
        try (Connection connection = TestDatabase.running().asSuperuser();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
