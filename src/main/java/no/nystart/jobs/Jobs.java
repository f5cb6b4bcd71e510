package no.nystart.jobs;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Takes jobs in and, where this replica has the role, works them off. */
@Singleton
public class Jobs {

    private final Map<Lane, Crew> crews = new EnumMap<>(Lane.class);
    private final List<WarmUp> warmUps;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock wallClock;
    private final boolean works;

    @Inject
    Jobs(
            DataSource database,
            @All List<DurableJob> jobs,
            @All List<RecurringJob> recurring,
            @All List<WarmUp> warmUps,
            TransactionSynchronizationRegistry transaction,
            Clock wallClock,
            JobsConfig config) {
        for (Lane lane : Lane.values()) {
            crews.put(lane, new Crew(database, lane, jobs, recurring, wallClock, config));
        }
        this.warmUps = List.copyOf(warmUps);
        this.transaction = transaction;
        this.wallClock = wallClock;
        this.works = config.role().works();
    }

    /**
     * Hands a job in, in the transaction at hand: it is there exactly when the rows it is about are.
     *
     * @param subject what it is about; handed in again while it waits or is at work, nothing happens
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handIn(DurableJob job, UUID subject) {
        Crew crew = crew(job.lane());
        crew.handIn(job, subject, wallClock.instant());
        if (works) {
            transaction.registerInterposedSynchronization(new OnceCommitted(crew));
        }
    }

    void begin(@Observes @Priority(Interceptor.Priority.APPLICATION + 500) StartupEvent started) {
        if (works) {
            crews.values().forEach(crew -> crew.begin(warmUps));
        }
    }

    /** Before anything else is shut down: jobs at work still write what they have. */
    void leave(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent stopping) {
        if (works) {
            crews.values().forEach(Crew::leave);
        }
    }

    private Crew crew(Lane lane) {
        Crew crew = crews.get(lane);
        if (crew == null) {
            throw new IllegalStateException("no crew for " + lane);
        }
        return crew;
    }

    private record OnceCommitted(Crew crew) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // nothing to do before
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                crew.look();
            }
        }
    }
}
