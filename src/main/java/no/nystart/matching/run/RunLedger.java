package no.nystart.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import no.nystart.matching.exchange.SolutionWriter;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import no.nystart.matching.solve.Engine;
import org.jspecify.annotations.Nullable;

/**
 * What workers write of their runs. Taking a run up raises its fence; every later write names the fence and is refused
 * when somebody took the run up since, so a worker that was believed dead cannot overwrite the work of its successor.
 */
@ApplicationScoped
class RunLedger {

    /** Somebody else has taken the run up, or it is over. */
    static final class FencedOff extends Exception {

        private static final long serialVersionUID = 1L;

        FencedOff(RunClaim claim) {
            super("run " + claim.run() + " is no longer held by fence " + claim.fence());
        }
    }

    /**
     * How far a run has come.
     *
     * @param spent on all workers together
     * @param steps of this worker, to the last of the points
     * @param from number of the first of the points
     * @param points since the last keeping
     * @param best the best solution when it is another than at the last keeping; else null
     */
    record Progress(
            Duration spent,
            long steps,
            int from,
            List<RunPoint> points,
            @Nullable Solution best) {}

    private static final String CLAIM = """
            UPDATE matching_run SET fence = fence + 1, phase = 'RUNNING', began_at = coalesce(began_at, ?)
            WHERE id = ? AND phase IN ('WAITING', 'RUNNING')
            RETURNING fence, cohort, limit_millis, seed, wanted_gap, spent_millis, bound,
                      (SELECT count(*) FROM matching_run_point p WHERE p.run = id) AS points,
                      (SELECT coalesce(sum(s.steps), 0) FROM matching_run_stint s WHERE s.run = id) AS steps
            """;
    private static final String KEEP = """
            UPDATE matching_run SET spent_millis = ?, best = coalesce(?, best), bound = coalesce(?, bound),
                   gap = coalesce(?, gap)
            WHERE id = ? AND fence = ? AND phase = 'RUNNING' RETURNING stop_asked_at IS NOT NULL
            """;
    private static final String END = """
            UPDATE matching_run SET phase = ?, ended_at = ?, spent_millis = ?, best = ?, bound = ?, gap = ?, steps = ?,
                   placed = ?, mean = ?, worst = ?, first_placed = ?, first_total = ?, first_mean = ?, first_worst = ?
            WHERE id = ? AND fence = ? AND phase = 'RUNNING'
            """;
    private static final String FAIL = """
            UPDATE matching_run SET phase = 'FAILED', failed_because = ?, ended_at = ?
            WHERE id = ? AND phase IN ('WAITING', 'RUNNING')
            """;
    private static final String POINT = """
            INSERT INTO matching_run_point (run, number, elapsed_millis, best, bound, gap) VALUES (?, ?, ?, ?, ?, ?)
            """;

    private final DataSource database;
    private final RunDocuments documents;
    private final RunStints stints;
    private final Proposals proposals;
    private final Clock wallClock;

    @Inject
    RunLedger(DataSource database, RunDocuments documents, RunStints stints, Proposals proposals, Clock wallClock) {
        this.database = database;
        this.documents = documents;
        this.stints = stints;
        this.proposals = proposals;
        this.wallClock = wallClock;
    }

    /**
     * Takes a run up.
     *
     * @param engine of the worker
     * @return empty when the run is over or gone
     */
    @Transactional(rollbackOn = Exception.class)
    Optional<RunClaim> claim(UUID run, Engine engine) throws SQLException {
        Optional<RunClaim> claim = takenUp(run);
        if (claim.isPresent()) {
            stints.begin(claim.get(), engine);
        }
        return claim;
    }

    private Optional<RunClaim> takenUp(UUID run) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(CLAIM)) {
            update.setTimestamp(1, now());
            update.setObject(2, run);
            try (ResultSet row = update.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(new RunClaim(
                        run,
                        row.getInt("fence"),
                        row.getObject("cohort", UUID.class),
                        new RunOptions(
                                Duration.ofMillis(row.getLong("limit_millis")),
                                row.getLong("seed"),
                                row.getDouble("wanted_gap")),
                        Duration.ofMillis(row.getLong("spent_millis")),
                        row.getLong("steps"),
                        row.getInt("points"),
                        row.getObject("bound", Long.class)));
            }
        }
    }

    /**
     * Keeps how far the run has come.
     *
     * @return whether somebody asked the run to stop
     */
    @Transactional(rollbackOn = Exception.class)
    boolean keep(RunClaim claim, Progress progress) throws FencedOff, SQLException {
        List<RunPoint> points = progress.points();
        @Nullable RunPoint last = points.isEmpty() ? null : points.getLast();
        boolean stopAsked;
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(KEEP)) {
            update.setLong(1, progress.spent().toMillis());
            update.setObject(2, last == null ? null : last.best(), Types.BIGINT);
            update.setObject(3, last == null ? null : last.bound(), Types.BIGINT);
            update.setObject(4, last == null ? null : last.gap(), Types.DOUBLE);
            update.setObject(5, claim.run());
            update.setInt(6, claim.fence());
            try (ResultSet row = update.executeQuery()) {
                if (!row.next()) {
                    throw new FencedOff(claim);
                }
                stopAsked = row.getBoolean(1);
            }
            addPoints(connection, claim, progress.from(), points);
        }
        if (last != null) {
            stints.keep(claim, progress.steps());
        }
        if (progress.best() != null) {
            documents.keepSolution(claim.run(), SolutionWriter.write(progress.best()));
        }
        return stopAsked;
    }

    /**
     * Ends the run with its solution, once.
     *
     * @param solution with the steps of all workers
     */
    @Transactional(rollbackOn = Exception.class)
    void end(
            RunClaim claim,
            Duration spent,
            RunState.Result result,
            Problem problem,
            Solution solution,
            Solution firstCome)
            throws FencedOff, SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(END)) {
            update.setString(1, result.name());
            update.setTimestamp(2, now());
            update.setLong(3, spent.toMillis());
            update.setLong(4, solution.total());
            update.setLong(5, solution.bound());
            update.setDouble(6, solution.gap());
            update.setLong(7, solution.steps());
            Figures figures = Figures.of(solution);
            update.setInt(8, figures.placed());
            update.setObject(9, figures.mean(), Types.DOUBLE);
            update.setObject(10, figures.worst(), Types.INTEGER);
            Figures first = Figures.of(firstCome);
            update.setInt(11, first.placed());
            update.setLong(12, first.total());
            update.setObject(13, first.mean(), Types.DOUBLE);
            update.setObject(14, first.worst(), Types.INTEGER);
            update.setObject(15, claim.run());
            update.setInt(16, claim.fence());
            if (update.executeUpdate() == 0) {
                throw new FencedOff(claim);
            }
        }
        stints.keep(claim, solution.steps() - claim.steps());
        documents.keepSolution(claim.run(), SolutionWriter.write(solution));
        if (claim.cohort() != null) {
            proposals.keep(claim.run(), problem, solution);
        }
    }

    /** Ends the run without a solution; one that is over already stays as it is. */
    @Transactional(rollbackOn = Exception.class)
    void fail(UUID run, RunState.Failure why) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(FAIL)) {
            update.setString(1, why.name());
            update.setTimestamp(2, now());
            update.setObject(3, run);
            update.executeUpdate();
        }
    }

    private static void addPoints(Connection connection, RunClaim claim, int from, List<RunPoint> points)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(POINT)) {
            int number = from;
            for (RunPoint point : points) {
                insert.setObject(1, claim.run());
                insert.setInt(2, number++);
                insert.setLong(3, point.elapsed().toMillis());
                insert.setLong(4, point.best());
                insert.setLong(5, point.bound());
                insert.setDouble(6, point.gap());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private Timestamp now() {
        return Timestamp.from(wallClock.instant());
    }
}
