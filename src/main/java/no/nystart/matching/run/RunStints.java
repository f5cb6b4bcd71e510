package no.nystart.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import no.nystart.matching.replay.Stint;
import no.nystart.matching.solve.Engine;

/** What each worker of a run did; written with what it found, in the transactions of {@link RunLedger}. */
@ApplicationScoped
class RunStints {

    private final DataSource database;

    @Inject
    RunStints(DataSource database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void begin(RunClaim claim, Engine engine) throws SQLException {
        String sql = """
                INSERT INTO matching_run_stint (run, fence, limit_millis, steps, version, os, arch, exact)
                VALUES (?, ?, ?, 0, ?, ?, ?, ?)
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, claim.run());
            insert.setInt(2, claim.fence());
            insert.setLong(3, claim.left().toMillis());
            insert.setString(4, engine.version());
            insert.setString(5, engine.os());
            insert.setString(6, engine.arch());
            insert.setString(7, engine.exact());
            insert.executeUpdate();
        }
    }

    /** @param steps that led to what is kept in the same transaction */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(RunClaim claim, long steps) throws SQLException {
        String sql = "UPDATE matching_run_stint SET steps = ? WHERE run = ? AND fence = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, steps);
            update.setObject(2, claim.run());
            update.setInt(3, claim.fence());
            update.executeUpdate();
        }
    }

    /** Those of all workers, in their order. */
    List<Stint> of(UUID run) {
        String sql = """
                SELECT limit_millis, steps, version, os, arch, exact FROM matching_run_stint
                WHERE run = ? ORDER BY fence
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, run);
            List<Stint> stints = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Engine engine = new Engine(
                            row.getString("version"),
                            row.getString("os"),
                            row.getString("arch"),
                            row.getString("exact"));
                    stints.add(new Stint(Duration.ofMillis(row.getLong("limit_millis")), row.getLong("steps"), engine));
                }
            }
            return stints;
        } catch (SQLException e) {
            throw new IllegalStateException("The stints of run " + run + " could not be read", e);
        }
    }
}
