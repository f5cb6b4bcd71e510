package no.nystart.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import no.nystart.common.Refused;
import no.nystart.matching.exchange.ProblemReader;
import no.nystart.matching.exchange.Reading;
import no.nystart.matching.exchange.SolutionReader;
import no.nystart.matching.exchange.WeightsReader;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;

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

    /** The problem as the run solves it; refused when it has been let go, as those of old runs are. */
    public Problem problem(UUID run) {
        String document = find("SELECT content FROM matching_run_problem WHERE run = ?", run)
                .orElseThrow(() -> Refused.because(MatchingRefusal.RUN_IS_OLD));
        return read(run, document, new ProblemReader(WeightsReader.packaged())::read);
    }

    /** While the run goes on, what was last kept. */
    public Optional<Solution> kept(UUID run) {
        return solution(run).map(document -> read(run, document, SolutionReader::read));
    }

    /** solution.json; while the run goes on, what was last kept. */
    private Optional<String> solution(UUID run) {
        return find("SELECT content FROM matching_run_solution WHERE run = ?", run);
    }

    /** solution.json of a run that has ended with one; refused when there is none, or none yet. */
    String solutionOf(MatchingRun run) {
        run.requireSolution();
        return solution(run.id()).orElseThrow(() -> Refused.because(MatchingRefusal.RUN_IS_OLD));
    }

    private interface Reader<T> {
        Reading<T> read(InputStream document) throws IOException;
    }

    private static <T> T read(UUID run, String document, Reader<T> reader) {
        try {
            return switch (reader.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))) {
                case Reading.Read<T>(T value) -> value;
                case Reading.Faulty<T> faulty ->
                    throw new IllegalStateException("run " + run + " has a document with faults: " + faulty.faults());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
