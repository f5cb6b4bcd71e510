package no.nystart.matching.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.matching.model.Problem;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One run of the matching, of a cohort or of a problem sent by itself. Its worker writes how far it has come past this
 * class ({@link RunLedger}); whatever stands here is what was last kept.
 */
@Entity
@DynamicUpdate // the worker writes to the same row
public class MatchingRun {

    /** The column's words. */
    enum Phase {
        WAITING,
        RUNNING,
        OPTIMAL,
        FEASIBLE,
        STOPPED,
        FAILED
    }

    @Id
    private UUID id;

    @Column(updatable = false)
    private @Nullable UUID cohort;

    private UUID startedBy;
    private Instant askedAt;
    private int people;

    private long seed;
    private long limitMillis;
    private double wantedGap;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> weights;

    private String solverVersion;

    @Enumerated(EnumType.STRING)
    private Phase phase = Phase.WAITING;

    private @Nullable Instant beganAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private RunState.@Nullable Failure failedBecause;

    private @Nullable Instant stopAskedAt;
    private @Nullable UUID stopAskedBy;
    private int fence;
    private long spentMillis;
    private @Nullable Long steps;
    private @Nullable Long best;
    private @Nullable Long bound;
    private @Nullable Double gap;
    private @Nullable Integer placed;
    private @Nullable Double mean;
    private @Nullable Integer worst;

    @EmbeddedColumnNaming("first_%s")
    private @Nullable Figures first;

    private @Nullable Release release;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected MatchingRun() {}

    MatchingRun(
            UUID id,
            @Nullable UUID cohort,
            Problem problem,
            RunOptions options,
            String solverVersion,
            UUID startedBy,
            Instant now) {
        this.id = id;
        this.cohort = cohort;
        this.startedBy = startedBy;
        this.askedAt = now;
        this.people = problem.youngPeople().size();
        this.seed = options.seed();
        this.limitMillis = options.limit().toMillis();
        this.wantedGap = options.wantedGap();
        this.weights = WeightNames.of(problem.weights());
        this.solverVersion = solverVersion;
    }

    /** Asks the run to end soon and keep its best; one that nobody has begun with ends at once, without any. */
    void askToStop(UUID by, Instant now) {
        if (state().isOver() || stopAskedAt != null) {
            return;
        }
        stopAskedAt = now;
        stopAskedBy = by;
        if (phase == Phase.WAITING) {
            phase = Phase.STOPPED;
            endedAt = now;
        }
    }

    /** Presents it to the offices; once is enough. Refused without a solution. */
    void release(UUID by, Instant now) {
        requireSolution();
        if (release == null) {
            release = new Release(now, by);
        }
    }

    public RunState state() {
        return switch (phase) {
            case WAITING -> new RunState.Waiting();
            case RUNNING -> new RunState.Running(Objects.requireNonNull(beganAt));
            case OPTIMAL -> ended(RunState.Result.OPTIMAL);
            case FEASIBLE -> ended(RunState.Result.FEASIBLE);
            case STOPPED -> ended(RunState.Result.STOPPED);
            case FAILED -> new RunState.Failed(Objects.requireNonNull(endedAt), Objects.requireNonNull(failedBecause));
        };
    }

    private RunState ended(RunState.Result result) {
        return new RunState.Ended(Objects.requireNonNull(endedAt), result);
    }

    /** Whether it has ended with something to show. */
    public boolean hasSolution() {
        return best != null && state() instanceof RunState.Ended;
    }

    /** @throws Refused when there is no solution, or none yet */
    public void requireSolution() {
        if (!state().isOver()) {
            throw Refused.because(MatchingRefusal.NO_SOLUTION_YET);
        }
        if (!hasSolution()) {
            throw Refused.because(MatchingRefusal.NO_SOLUTION);
        }
    }

    public UUID id() {
        return id;
    }

    /** Empty for a problem sent by itself. */
    public Optional<UUID> cohort() {
        return Optional.ofNullable(cohort);
    }

    public UUID startedBy() {
        return startedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public int people() {
        return people;
    }

    public RunOptions options() {
        return new RunOptions(Duration.ofMillis(limitMillis), seed, wantedGap);
    }

    /** Every weight by its name in the exchange format. */
    public Map<String, Integer> weights() {
        return Map.copyOf(weights);
    }

    public String solverVersion() {
        return solverVersion;
    }

    public boolean isAskedToStop() {
        return stopAskedAt != null;
    }

    /** How many workers took it up, one after the other. */
    int workers() {
        return fence;
    }

    /** Time spent solving, on all workers together. */
    public Duration spent() {
        return Duration.ofMillis(spentMillis);
    }

    /** The same, in whole seconds begun. */
    public long spentSeconds() {
        return Math.ceilDiv(spentMillis, 1000);
    }

    public @Nullable Long steps() {
        return steps;
    }

    public @Nullable Long best() {
        return best;
    }

    public @Nullable Long bound() {
        return bound;
    }

    public @Nullable Double gap() {
        return gap;
    }

    /** How near the best possible it is known to be by now. */
    public Proof proof() {
        return new Proof(best, bound, gap);
    }

    /** What it proposes, in figures; empty without a solution. */
    public Optional<Figures> figures() {
        return hasSolution()
                ? Optional.of(new Figures(Objects.requireNonNull(placed), Objects.requireNonNull(best), mean, worst))
                : Optional.empty();
    }

    /** What first come, first served would have done with the same problem; empty without a solution. */
    public Optional<Figures> firstCome() {
        return hasSolution() ? Optional.of(Objects.requireNonNull(first)) : Optional.empty();
    }

    /** When it was presented to the offices, and by whom; empty while it was not. */
    public Optional<Release> released() {
        return Optional.ofNullable(release);
    }
}
