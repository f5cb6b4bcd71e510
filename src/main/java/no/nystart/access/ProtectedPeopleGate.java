package no.nystart.access;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;

/**
 * The one layer that hides people with address protection and shielded people: the database's row-level security shows
 * none of them unless the connection names the offices it is cleared for. This names those of the visitor, mostly none,
 * whenever a connection is taken. Jobs and everybody else are never
 * cleared, so no query has to think of it.
 */
@Singleton
public class ProtectedPeopleGate implements AgroalPoolInterceptor {

    private final CurrentVisitor currentVisitor;

    @Inject
    ProtectedPeopleGate(CurrentVisitor currentVisitor) {
        this.currentVisitor = currentVisitor;
    }

    /**
     * Says it each time, also that there is no clearance: which connection was cleared before cannot be told from the
     * outside (each taking has its own wrapper), and what is said on giving back can be rolled back.
     */
    @Override
    public void onConnectionAcquire(Connection connection) {
        Set<String> offices =
                currentVisitor.ifAny().map(Visitor::clearedOffices).orElse(Set.of());
        clear(connection, String.join(",", offices));
    }

    private static void clear(Connection connection, String offices) {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT set_config('nystart.cleared_offices', ?, false)")) {
            statement.setString(1, offices);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The connection's clearance could not be set", e);
        }
    }
}
