package no.nystart.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import no.nystart.jobs.RecurringJob;
import org.jboss.logging.Logger;

/** Erases problems that were sent by themselves, with all that came of them: personal data nobody else looks after. */
@ApplicationScoped
class OldProblems implements RecurringJob {

    static final Duration KEPT = Duration.ofDays(30);

    private static final Logger LOG = Logger.getLogger(OldProblems.class);

    private final MatchingRuns runs;
    private final Clock wallClock;

    @Inject
    OldProblems(MatchingRuns runs, Clock wallClock) {
        this.runs = runs;
        this.wallClock = wallClock;
    }

    @Override
    public String name() {
        return "old-problems";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void work() {
        long erased = runs.delete(
                "cohort is null and askedAt < ?1", wallClock.instant().minus(KEPT));
        if (erased > 0) {
            LOG.infof("%d problems sent by themselves were erased after %d days", erased, KEPT.toDays());
        }
    }
}
