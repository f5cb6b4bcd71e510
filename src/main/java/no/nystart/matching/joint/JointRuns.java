package no.nystart.matching.joint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.common.TimeOrderedId;
import no.nystart.jobs.Jobs;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.matching.run.RunOptions;

/** Starts the runs of many cohorts together, finds them again and stops them; everybody within the own regions. */
@ApplicationScoped
public class JointRuns implements PanacheRepositoryBase<JointRun, UUID> {

    /** How many cohorts can be chosen from: a nation's, and room for more. */
    static final int MOST_COHORTS = 300;

    /** How many joint runs are listed. */
    private static final int NEWEST = 30;

    private final JointStanding standing;
    private final JointRunJob job;
    private final MatchingRuns runs;
    private final Jobs jobs;
    private final FieldClock clock;
    private final Clock wallClock;

    @Inject
    JointRuns(
            JointStanding standing, JointRunJob job, MatchingRuns runs, Jobs jobs, FieldClock clock, Clock wallClock) {
        this.standing = standing;
        this.job = job;
        this.runs = runs;
        this.jobs = jobs;
        this.clock = clock;
        this.wallClock = wallClock;
    }

    /** A cohort that can be chosen, and where it is. */
    public record Candidate(UUID cohort, String name, String region) {}

    /** The cohorts of these regions that have not begun, region by region. */
    public List<Candidate> toChooseFrom(Set<String> regions) {
        return getEntityManager()
                .createQuery("""
                        select new no.nystart.matching.joint.JointRuns$Candidate(c.id, c.name, g.name)
                        from Cohort c join Region g on g.code = c.region
                        where c.region in :regions and c.placementStart >= :today
                        order by g.name, c.placementStart, c.name""", Candidate.class)
                .setParameter("regions", regions)
                .setParameter("today", clock.today())
                .setMaxResults(MOST_COHORTS)
                .getResultList();
    }

    /**
     * Stores the joint run and hands its job in, which starts a run of each cohort.
     *
     * @param chosen at least one
     * @throws Refused with a fault for {@code cohorts} when none is chosen, or one that cannot be
     */
    @Transactional
    public JointRun start(Set<UUID> chosen, Set<String> regions, RunOptions options, UUID by) {
        if (chosen.isEmpty()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of("cohorts", CommonRefusal.MISSING)));
        }
        Set<UUID> possible =
                toChooseFrom(regions).stream().map(Candidate::cohort).collect(Collectors.toSet());
        if (!possible.containsAll(chosen)) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT, List.of(Fault.of("cohorts", CommonRefusal.UNKNOWN_VALUE)));
        }
        JointRun joint = new JointRun(TimeOrderedId.next(), options, by, wallClock.instant());
        persist(joint);
        flush();
        chosen.stream().sorted().forEach(cohort -> getEntityManager().persist(new JointPart(joint.id(), cohort)));
        jobs.handIn(job, joint.id());
        return joint;
    }

    /** Ends its runs in these regions soon, each with what it has; cohorts it has not come to are left out. */
    @Transactional
    public void stop(UUID id, Set<String> regions, UUID by) {
        existing(id, regions);
        standing.of(id, regions).forEach(known -> stop(known.part(), by));
    }

    private void stop(JointPart part, UUID by) {
        // a worker may have come to it since this transaction read it
        getEntityManager().refresh(part, LockModeType.PESSIMISTIC_WRITE);
        if (part.isWaiting()) {
            part.leaveOut(JointPart.LeftOut.STOPPED);
        }
        part.run().ifPresent(run -> runs.stop(run, by));
    }

    /** One that has a cohort in these regions; refused as NOT_FOUND when there is none. */
    public JointRun existing(UUID id, Set<String> regions) {
        return findByIdOptional(id)
                .filter(joint -> !standing.of(id, regions).isEmpty())
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** The newest that have a cohort in these regions. */
    public List<JointRun> newest(Set<String> regions) {
        return find("""
                        from JointRun j where exists (
                            from JointPart p join Cohort c on c.id = p.key.cohort
                            where p.key.jointRun = j.id and c.region in ?1)
                        order by j.askedAt desc, j.id""", regions).page(0, NEWEST).list();
    }
}
