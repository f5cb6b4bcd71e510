package no.nystart.matching.repetition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.jobs.Jobs;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.RunRecords;

/** Has runs done again, and finds what came of it. */
@ApplicationScoped
public class RunReplays implements PanacheRepositoryBase<RunReplay, UUID> {

    /** How many of a run are listed. */
    private static final int NEWEST = 50;

    private static final String ASK = """
            INSERT INTO run_replay (id, run, asked_by, asked_at, phase) VALUES (:id, :run, :by, :now, 'WAITING')
            ON CONFLICT (run) WHERE ended_at IS NULL DO NOTHING
            """;

    private final RunRecords records;
    private final Jobs jobs;
    private final ReplayingJob replaying;
    private final Clock wallClock;

    @Inject
    RunReplays(RunRecords records, Jobs jobs, ReplayingJob replaying, Clock wallClock) {
        this.records = records;
        this.jobs = jobs;
        this.replaying = replaying;
        this.wallClock = wallClock;
    }

    /**
     * Has a run done again; while it is, asking again finds the same.
     *
     * @throws Refused when the run has no solution, or none yet, or was not recorded
     */
    @Transactional
    public RunReplay ask(MatchingRun run, UUID by) {
        records.require(run);
        getEntityManager()
                .createNativeQuery(ASK)
                .setParameter("id", UUID.randomUUID())
                .setParameter("run", run.id())
                .setParameter("by", by)
                .setParameter("now", wallClock.instant())
                .executeUpdate();
        RunReplay asked = find("run = ?1 and endedAt is null", run.id()).singleResult();
        jobs.handIn(replaying, asked.id());
        return asked;
    }

    /** A run's newest replays, the newest first. */
    public List<RunReplay> ofRun(UUID run) {
        return find("run = ?1 order by askedAt desc, id", run).page(0, NEWEST).list();
    }
}
