package no.nystart.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The problems and solutions of runs as documents, apart from the runs' rows because they can be large. */
@ApplicationScoped
public class RunDocuments {

    private final DataSource database;

    @Inject
    RunDocuments(DataSource database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keepProblem(UUID run, String content) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO matching_run_problem (run, content) VALUES (?, ?)")) {
            insert.setObject(1, run);
            insert.setString(2, content);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The problem of run " + run + " could not be kept", e);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keepSolution(UUID run, String content) {
        String sql = """
                INSERT INTO matching_run_solution (run, content) VALUES (?, ?)
                ON CONFLICT (run) DO UPDATE SET content = excluded.content
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, run);
            insert.setString(2, content);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The solution of run " + run + " could not be kept", e);
        }
    }

    /** problem.json as the run solves it. */
    public String problem(UUID run) {
        return find("SELECT content FROM matching_run_problem WHERE run = ?", run)
                .orElseThrow(() -> new IllegalStateException("run " + run + " has no problem"));
    }

    /** solution.json; while the run goes on, what was last kept. */
    Optional<String> solution(UUID run) {
        return find("SELECT content FROM matching_run_solution WHERE run = ?", run);
    }

    /** solution.json of a run that has ended with one; refused when there is none, or none yet. */
    String solutionOf(MatchingRun run) {
        run.requireSolution();
        return solution(run.id()).orElseThrow(() -> new IllegalStateException("run " + run.id() + " has no solution"));
    }

    private Optional<String> find(String sql, UUID run) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, run);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The documents of run " + run + " could not be read", e);
        }
    }
}
