package no.nystart.matching.repetition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import no.nystart.matching.replay.Verdict;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A run done again, and what came of it; {@link RunReplays} stores it unless the run is being done again already. */
@Entity
public class RunReplay {

    /** The column's words. */
    enum Phase {
        WAITING,
        SAME,
        DIFFERENT,
        FAILED
    }

    @Id
    private UUID id;

    private UUID run;
    private UUID askedBy;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private @Nullable Instant endedAt;
    private @Nullable Boolean promised;

    @EmbeddedColumnNaming("recorded_%s")
    private @Nullable Totals recorded;

    @EmbeddedColumnNaming("found_%s")
    private @Nullable Totals found;

    private @Nullable Integer moves;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected RunReplay() {}

    /**
     * Keeps what came of it, once.
     *
     * @param asPromised whether the same was promised
     */
    void end(Verdict verdict, boolean asPromised, Instant now) {
        if (phase != Phase.WAITING) {
            return;
        }
        switch (verdict) {
            case Verdict.Same(var solution) -> {
                phase = Phase.SAME;
                recorded = Totals.of(solution);
                found = recorded;
                moves = 0;
            }
            case Verdict.Different different -> {
                phase = Phase.DIFFERENT;
                recorded = Totals.of(different.recorded());
                found = Totals.of(different.replayed());
                moves = different.difference().moves().size();
            }
            case Verdict.Stopped stopped -> throw new IllegalArgumentException("replay " + id + " has not ended");
        }
        promised = asPromised;
        endedAt = now;
    }

    void fail(Instant now) {
        if (phase == Phase.WAITING) {
            phase = Phase.FAILED;
            endedAt = now;
        }
    }

    public boolean isWaiting() {
        return phase == Phase.WAITING;
    }

    public ReplayState state() {
        return switch (phase) {
            case WAITING -> new ReplayState.Waiting();
            case SAME -> new ReplayState.Same(at(), wasPromised(), Objects.requireNonNull(found));
            case DIFFERENT ->
                new ReplayState.Different(
                        at(),
                        wasPromised(),
                        Objects.requireNonNull(recorded),
                        Objects.requireNonNull(found),
                        Objects.requireNonNull(moves));
            case FAILED -> new ReplayState.Failed(at());
        };
    }

    private Instant at() {
        return Objects.requireNonNull(endedAt);
    }

    private boolean wasPromised() {
        return Objects.requireNonNull(promised);
    }

    public UUID id() {
        return id;
    }

    public UUID run() {
        return run;
    }

    public UUID askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
