package no.nystart.access;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The one layer that hides people with address protection and shielded people: the database's row-level security shows
 * none of them unless the connection names the offices it is cleared for. This names those of the visitor, mostly none,
 * whenever a connection is taken, and who the visitor is as a young person: nobody is hidden from themselves. Jobs and
 * everybody else are never cleared, so no query has to think of it.
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
        Optional<Visitor> visitor = currentVisitor.ifAny();
        clear(
                connection,
                visitor.map(Visitor::clearedOffices).orElse(Set.of()),
                visitor.map(Visitor::ownPeople).orElse(Set.of()));
    }

    private static void clear(Connection connection, Set<String> offices, Set<UUID> ownPeople) {
        try (PreparedStatement statement = connection.prepareStatement("SELECT"
                + " set_config('nystart.cleared_offices', ?, false), set_config('nystart.own_people', ?, false)")) {
            statement.setString(1, String.join(",", offices));
            statement.setString(2, ownPeople.stream().map(UUID::toString).collect(Collectors.joining(",")));
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The connection's clearance could not be set", e);
        }
    }
}
