package no.nystart.programme.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Revision;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;
import no.nystart.programme.ProgrammeRefusal;
import org.jspecify.annotations.Nullable;

/** Lean tasks of leaders: described, followed step by step, finished with a figure after or stopped with a reason. */
@ApplicationScoped
public class LeanTasks implements PanacheRepositoryBase<LeanTask, UUID> {

    private static final int MOST_STEPS = 50;

    private final Stamps stamps;

    @Inject
    LeanTasks(Stamps stamps) {
        this.stamps = stamps;
    }

    /**
     * The first time it is begun, then said otherwise while it is underway.
     *
     * @param seen the version that was seen; null the first time
     */
    @Transactional
    public LeanTask describe(UUID participant, @Nullable String seen, LeanTaskDetails details, UUID by) {
        of(participant).ifPresent(task -> new Revision(task.version()).requireSeen(seen));
        Stamp stamp = stamps.of(by);
        if (details.before().on().isAfter(stamp.on())) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT,
                    List.of(Fault.of(
                            "beforeOn",
                            ProgrammeRefusal.MEASURED_AHEAD,
                            details.before().on())));
        }
        LeanTask task = of(participant).orElseGet(() -> begun(participant, details, stamp));
        task.describe(details, stamp);
        flush();
        return task;
    }

    private LeanTask begun(UUID participant, LeanTaskDetails details, Stamp stamp) {
        LeanTask task = new LeanTask(participant, details, stamp);
        persist(task);
        return task;
    }

    @Transactional
    public LeanStep add(UUID participant, String what, LocalDate due, UUID by) {
        existing(participant).requireUnderway();
        Stamp stamp = stamps.of(by);
        if (due.isBefore(stamp.on())) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT, List.of(Fault.of("dueOn", ProgrammeRefusal.DUE_IN_THE_PAST, due)));
        }
        LeanStep step = new LeanStep(participant, what, due, stamp);
        getEntityManager().persist(step);
        return step;
    }

    /** @throws Refused when the step is another task's */
    @Transactional
    public void done(UUID participant, UUID step, UUID by) {
        existing(participant).requireUnderway();
        Optional.ofNullable(getEntityManager().find(LeanStep.class, step))
                .filter(found -> found.participant().equals(participant))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND))
                .done(stamps.of(by));
    }

    @Transactional
    public void finish(UUID participant, BigDecimal after, String result, UUID by) {
        existing(participant).finish(after, result, stamps.of(by));
    }

    @Transactional
    public void stop(UUID participant, String why, UUID by) {
        existing(participant).stop(why, stamps.of(by));
    }

    private LeanTask existing(UUID participant) {
        return of(participant).orElseThrow(() -> Refused.because(ProgrammeRefusal.NO_LEAN_TASK_YET));
    }

    /** Empty while the leader has not described one. */
    public Optional<LeanTask> of(UUID participant) {
        return findByIdOptional(participant);
    }

    public List<LeanTask> of(Collection<UUID> participants) {
        return participants.isEmpty() ? List.of() : list("participant in ?1", participants);
    }

    /** In the order of their days. */
    public List<LeanStep> stepsOf(UUID participant) {
        return getEntityManager()
                .createQuery("from LeanStep where participant = :participant order by dueOn, id", LeanStep.class)
                .setParameter("participant", participant)
                .setMaxResults(MOST_STEPS)
                .getResultList();
    }
}
