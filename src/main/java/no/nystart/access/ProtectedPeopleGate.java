package no.nystart.access;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresql.PGConnection;

/**
 * The one layer that hides people with address protection and shielded people: the database's row-level security shows
 * none of them unless the connection names the offices it is cleared for. This names them while a cleared visitor's
 * request holds the connection, and takes the name away before anybody else gets it. Jobs and everybody else are never
 * cleared, so no query has to think of it.
 */
@Singleton
public class ProtectedPeopleGate implements AgroalPoolInterceptor {

    private final CurrentVisitor currentVisitor;
    private final Set<Connection> cleared = ConcurrentHashMap.newKeySet();

    @Inject
    ProtectedPeopleGate(CurrentVisitor currentVisitor) {
        this.currentVisitor = currentVisitor;
    }

    @Override
    public void onConnectionAcquire(Connection wrapper) {
        Set<String> offices =
                currentVisitor.ifAny().map(Visitor::clearedOffices).orElse(Set.of());
        if (offices.isEmpty()) {
            onConnectionReturn(wrapper);
        } else {
            Connection connection = behind(wrapper);
            cleared.add(connection);
            clear(connection, String.join(",", offices));
        }
    }

    /** Goes by the connection, not by the visitor, who may be gone from the thread by now. */
    @Override
    public void onConnectionReturn(Connection wrapper) {
        Connection connection = behind(wrapper);
        if (cleared.contains(connection)) {
            clear(connection, "");
            cleared.remove(connection);
        }
    }

    @Override
    public void onConnectionDestroy(Connection wrapper) {
        cleared.remove(behind(wrapper));
    }

    /** The pool hands a new wrapper to each call; what stays is the driver's own connection. */
    private static Connection behind(Connection wrapper) {
        try {
            return wrapper.unwrap(PGConnection.class) instanceof Connection connection ? connection : wrapper;
        } catch (SQLException e) {
            throw new IllegalStateException("The driver's connection could not be reached", e);
        }
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
