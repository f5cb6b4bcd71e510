package no.nystart.matching.run;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.jobs.Jobs;
import no.nystart.matching.exchange.ProblemWriter;
import no.nystart.matching.model.Problem;
import no.nystart.matching.pins.Pins;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Starts runs, stops them and finds them again. */
@ApplicationScoped
public class MatchingRuns implements PanacheRepositoryBase<MatchingRun, UUID> {

    /** How many runs of a cohort are listed. */
    private static final int NEWEST = 100;

    private final RunDocuments documents;
    private final ProblemOfCohort problems;
    private final Pins pins;
    private final Jobs jobs;
    private final SolvingJob solving;
    private final Clock wallClock;
    private final String version;

    @Inject
    MatchingRuns(
            RunDocuments documents,
            ProblemOfCohort problems,
            Pins pins,
            Jobs jobs,
            SolvingJob solving,
            Clock wallClock,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.documents = documents;
        this.problems = problems;
        this.pins = pins;
        this.jobs = jobs;
        this.solving = solving;
        this.wallClock = wallClock;
        this.version = version;
    }

    /**
     * Stores the run and hands its job in.
     *
     * @param cohort null for a problem sent by itself
     * @param problem without faults
     */
    @Transactional
    MatchingRun start(@Nullable UUID cohort, Problem problem, RunOptions options, UUID by) {
        MatchingRun run =
                new MatchingRun(UUID.randomUUID(), cohort, problem, options, version, by, wallClock.instant());
        persist(run);
        flush();
        documents.keepProblem(run.id(), ProblemWriter.write(problem));
        jobs.handIn(solving, run.id());
        return run;
    }

    /** Starts a run of a cohort as it stands now; refused when nobody waits in it or it has no places. */
    @Transactional
    public MatchingRun startCohort(UUID cohort, RunOptions options, UUID by) {
        SteeredProblem steered = problems.of(cohort);
        MatchingRun run = start(cohort, steered.problem(), options, by);
        pins.keepLeftOut(run.id(), steered.leftOut());
        return run;
    }

    /** Ends the run soon with what it has; one that is over stays as it is. */
    @Transactional
    public MatchingRun stop(UUID id, UUID by) {
        MatchingRun run = findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        // its worker may have begun or ended it since this transaction read it
        getEntityManager().refresh(run, LockModeType.PESSIMISTIC_WRITE);
        run.askToStop(by, wallClock.instant());
        return run;
    }

    /**
     * Presents a cohort's run to the offices, in place of the one presented before; refused when it has no solution or is
     * older than that.
     */
    @Transactional
    public MatchingRun release(UUID id, UUID by) {
        MatchingRun run = findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        UUID cohort = run.cohort().orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        if (released(cohort)
                .filter(newest -> newest.askedAt().isAfter(run.askedAt()))
                .isPresent()) {
            throw Refused.because(MatchingRefusal.NEWER_RUN_RELEASED);
        }
        run.release(by, wallClock.instant());
        return run;
    }

    /** The cohort's newest run that was presented: what can be decided on, and what the next run stays near. */
    public Optional<MatchingRun> released(UUID cohort) {
        return find("cohort = ?1 and release.at is not null order by askedAt desc, id", cohort)
                .firstResultOptional();
    }

    /** A cohort's newest run with a solution. */
    public Optional<MatchingRun> lastSolved(UUID cohort) {
        return find("cohort = ?1 and placed is not null order by askedAt desc, id", cohort)
                .firstResultOptional();
    }

    /** The newest run with a solution that was asked for before this one of the same cohort. */
    public Optional<MatchingRun> previous(MatchingRun run) {
        return find(
                        "cohort = ?1 and placed is not null and askedAt < ?2 order by askedAt desc, id",
                        run.cohort().orElseThrow(),
                        run.askedAt())
                .firstResultOptional();
    }

    /** A cohort's run; refused as NOT_FOUND when there is none, or when it is another cohort's. */
    public MatchingRun ofCohort(UUID cohort, UUID id) {
        return findByIdOptional(id)
                .filter(run -> run.cohort().filter(cohort::equals).isPresent())
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** A run of a problem sent by itself; refused as NOT_FOUND when there is none, or when somebody else sent it. */
    MatchingRun sentBy(UUID account, UUID id) {
        return findByIdOptional(id)
                .filter(run -> run.cohort().isEmpty() && run.startedBy().equals(account))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** A cohort's newest runs, the newest first. */
    public List<MatchingRun> ofCohort(UUID cohort) {
        return find("cohort = ?1 order by askedAt desc, id", cohort)
                .page(0, NEWEST)
                .list();
    }
}
