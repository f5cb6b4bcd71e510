package no.nystart.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The curves of runs. */
@ApplicationScoped
public class RunPoints {

    private final DataSource database;

    @Inject
    RunPoints(DataSource database) {
        this.database = database;
    }

    /** @param from number of the first point wanted */
    public List<RunPoint> of(UUID run, int from) {
        String sql = """
                SELECT elapsed_millis, best, bound, gap FROM matching_run_point
                WHERE run = ? AND number >= ? ORDER BY number
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, run);
            query.setInt(2, from);
            List<RunPoint> points = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    points.add(new RunPoint(
                            Duration.ofMillis(row.getLong(1)), row.getLong(2), row.getLong(3), row.getDouble(4)));
                }
            }
            return points;
        } catch (SQLException e) {
            throw new IllegalStateException("The curve of run " + run + " could not be read", e);
        }
    }

    /** Which of these runs are over. */
    Set<UUID> overOf(Collection<UUID> runs) {
        String sql = "SELECT id FROM matching_run WHERE id = ANY (?) AND phase NOT IN ('WAITING', 'RUNNING')";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            Array ids = connection.createArrayOf("uuid", runs.toArray());
            query.setArray(1, ids);
            Set<UUID> over = new HashSet<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    over.add(row.getObject(1, UUID.class));
                }
            }
            return over;
        } catch (SQLException e) {
            throw new IllegalStateException("The states of runs could not be read", e);
        }
    }
}
