package no.nystart.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * The workers of one lane in one replica. A job whose worker is silent for four heartbeats goes to another crew, within
 * 12 s by default: four heartbeats, one for somebody to notice, one look at the queue.
 */
final class Crew {

    private static final Logger LOG = Logger.getLogger(Crew.class);

    /** The fewest that db-scheduler takes. */
    private static final int MISSED_HEARTBEATS = 4;

    private static final int TRIES = 4;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    /** A crew of an older version does not throw away what it does not know yet. */
    private static final Duration UNKNOWN_KEPT = Duration.ofDays(3650);

    private final Lane lane;
    private final Scheduler scheduler;
    private final ExecutorService workers;
    private final Shutdown shutdown = new Shutdown();

    Crew(
            DataSource database,
            Lane lane,
            List<DurableJob> jobs,
            List<RecurringJob> recurring,
            Clock wallClock,
            JobsConfig config) {
        this.lane = lane;
        int threads = threads(lane, config);
        this.workers = Executors.newFixedThreadPool(
                threads,
                Thread.ofPlatform()
                        .name(lane.name().toLowerCase(Locale.ROOT) + "-", 1)
                        .factory());
        List<Task<?>> known = new ArrayList<>();
        jobs.stream().filter(job -> job.lane() == lane).forEach(job -> known.add(task(job)));
        List<RecurringTask<Void>> rounds = lane == Lane.OFFICE
                ? recurring.stream().map(job -> round(job, config)).toList()
                : List.of();
        var builder = Scheduler.create(database, known)
                .clock(wallClock::instant)
                .tableName(lane.table())
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .threads(threads)
                .executorService(workers)
                .pollingInterval(config.poll())
                .heartbeatInterval(config.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .deleteUnresolvedAfter(UNKNOWN_KEPT)
                .shutdownMaxWait(config.shutdown());
        rounds.forEach(round -> builder.startTasks(round));
        scheduler = builder.build();
    }

    private static int threads(Lane lane, JobsConfig config) {
        return switch (lane) {
            case SOLVING ->
                Math.max(1, Math.min(config.solvers(), Runtime.getRuntime().availableProcessors() - 1));
            case QUESTIONS -> 1;
            case OFFICE -> Math.max(1, config.clerks());
        };
    }

    /** Begins with the lane's warm-ups; a job that is there already waits for them in the same threads. */
    void begin(List<WarmUp> warmUps) {
        warmUps.stream().filter(warmUp -> warmUp.lane() == lane).forEach(warmUp -> workers.execute(() -> warm(warmUp)));
        scheduler.start();
    }

    private void warm(WarmUp warmUp) {
        try {
            warmUp.warmUp(shutdown);
        } catch (RuntimeException | LinkageError cold) {
            LOG.warnf(
                    cold,
                    "The first job after %s will be slow",
                    warmUp.getClass().getSimpleName());
        }
    }

    /** Lets jobs at work keep what they have, and hands them back. */
    void leave() {
        shutdown.begin();
        scheduler.stop();
    }

    /** Stores the job in the transaction at hand. */
    void handIn(DurableJob job, UUID subject, Instant due) {
        scheduler.scheduleIfNotExists(new TaskInstance<>(job.name(), subject.toString()), due);
    }

    void look() {
        scheduler.triggerCheckForDueExecutions();
    }

    private Task<Void> task(DurableJob job) {
        return Tasks.custom(job.name(), Void.class)
                .onFailure((attempt, row) -> failed(job, attempt, row))
                .onDeadExecutionRevive()
                .execute((instance, context) -> attempt(job, instance, context));
    }

    private CompletionHandler<Void> attempt(DurableJob job, TaskInstance<Void> instance, ExecutionContext context) {
        return switch (job.work(UUID.fromString(instance.getId()), shutdown)) {
            case DONE -> new CompletionHandler.OnCompleteRemove<>();
            case LEFT_OFF -> (attempt, row) -> row.reschedule(attempt, attempt.getTimeDone());
        };
    }

    private static void failed(DurableJob job, ExecutionComplete attempt, ExecutionOperations<Void> row) {
        UUID subject = UUID.fromString(attempt.getExecution().getId());
        int failures = attempt.getExecution().consecutiveFailures + 1;
        Throwable cause = attempt.getCause().orElseGet(() -> new IllegalStateException("failed without a cause"));
        if (failures < TRIES) {
            row.reschedule(attempt, attempt.getTimeDone().plus(FIRST_PAUSE.multipliedBy(1L << (failures - 1))));
            return;
        }
        LOG.errorf(cause, "%s %s is given up after %d tries", job.name(), subject, failures);
        job.givenUp(subject, cause);
        row.stop();
    }

    private static RecurringTask<Void> round(RecurringJob job, JobsConfig config) {
        Duration every = config.every().getOrDefault(job.name(), job.every());
        return Tasks.recurring(job.name(), FixedDelay.of(every)).execute((instance, context) -> job.work());
    }
}
