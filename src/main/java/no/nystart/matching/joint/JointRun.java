package no.nystart.matching.joint;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.nystart.matching.run.RunOptions;

/** Runs of many cohorts that were started together; which, and what became of each, stands in {@link JointPart}. */
@Entity
public class JointRun {

    @Id
    private UUID id;

    private UUID startedBy;
    private Instant askedAt;
    private long limitMillis;
    private long seed;
    private double wantedGap;

    @SuppressWarnings("NullAway.Init") // Hibernate fills them
    protected JointRun() {}

    JointRun(UUID id, RunOptions options, UUID startedBy, Instant now) {
        this.id = id;
        this.startedBy = startedBy;
        this.askedAt = now;
        this.limitMillis = options.limit().toMillis();
        this.seed = options.seed();
        this.wantedGap = options.wantedGap();
    }

    public UUID id() {
        return id;
    }

    public UUID startedBy() {
        return startedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Of each of its runs. */
    public RunOptions options() {
        return new RunOptions(Duration.ofMillis(limitMillis), seed, wantedGap);
    }
}
