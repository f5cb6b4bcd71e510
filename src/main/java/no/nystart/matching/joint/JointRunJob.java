package no.nystart.matching.joint;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.jobs.DurableJob;
import no.nystart.jobs.Lane;
import no.nystart.jobs.Shutdown;
import no.nystart.matching.run.MatchingRefusal;
import no.nystart.matching.run.MatchingRuns;

/**
 * Starts the runs of a joint run, a cohort at a time and each in a transaction of its own: a worker that dies leaves the
 * rest to the next, and no cohort is started twice.
 */
@ApplicationScoped
class JointRunJob implements DurableJob {

    private final EntityManager entities;
    private final MatchingRuns runs;

    @Inject
    JointRunJob(EntityManager entities, MatchingRuns runs) {
        this.entities = entities;
        this.runs = runs;
    }

    @Override
    public String name() {
        return "joint-run";
    }

    @Override
    public Lane lane() {
        return Lane.OFFICE;
    }

    @Override
    public Outcome work(UUID jointRun, Shutdown shutdown) {
        for (UUID cohort : waiting(jointRun)) {
            if (shutdown.hasBegun()) {
                return Outcome.LEFT_OFF;
            }
            JointPart.Key key = new JointPart.Key(jointRun, cohort);
            try {
                QuarkusTransaction.requiringNew().run(() -> start(key));
            } catch (Refused refused) {
                leaveOut(key, why(refused));
            }
        }
        return Outcome.DONE;
    }

    @Override
    public void givenUp(UUID jointRun, Throwable cause) {
        waiting(jointRun)
                .forEach(cohort -> leaveOut(new JointPart.Key(jointRun, cohort), JointPart.LeftOut.NOT_POSSIBLE));
    }

    private List<UUID> waiting(UUID jointRun) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select p.key.cohort from JointPart p where p.key.jointRun = :joint"
                                        + " and p.run is null and p.leftOut is null order by p.key.cohort",
                                UUID.class)
                        .setParameter("joint", jointRun)
                        .getResultList());
    }

    private void start(JointPart.Key key) {
        locked(key).ifPresent(part -> {
            JointRun joint = entities.find(JointRun.class, key.jointRun());
            part.started(runs.startCohort(key.cohort(), joint.options(), joint.startedBy())
                    .id());
        });
    }

    private void leaveOut(JointPart.Key key, JointPart.LeftOut why) {
        QuarkusTransaction.requiringNew().run(() -> locked(key).ifPresent(part -> part.leaveOut(why)));
    }

    /** Its part, to be written by nobody else meanwhile; empty when somebody has come to it before. */
    private Optional<JointPart> locked(JointPart.Key key) {
        return Optional.of(entities.find(JointPart.class, key, LockModeType.PESSIMISTIC_WRITE))
                .filter(JointPart::isWaiting);
    }

    private static JointPart.LeftOut why(Refused refused) {
        if (refused.refusal() == MatchingRefusal.NOBODY_TO_MATCH) {
            return JointPart.LeftOut.NOBODY_TO_MATCH;
        }
        return refused.refusal() == MatchingRefusal.NO_PLACES
                ? JointPart.LeftOut.NO_PLACES
                : JointPart.LeftOut.NOT_POSSIBLE;
    }
}
