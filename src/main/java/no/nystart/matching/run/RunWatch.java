package no.nystart.matching.run;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Follows runs for whoever watches them, wherever they are solved: one thread looks into the database for all listeners
 * of a replica, and only while there are any. A listener holds neither a connection nor a thread.
 */
@ApplicationScoped
public class RunWatch {

    /** What a listener is told. */
    public sealed interface News {

        /** @param number from 0, without gaps */
        record Point(int number, RunPoint point) implements News {}

        /** Nothing comes after it. */
        record Over() implements News {}
    }

    private static final Logger LOG = Logger.getLogger(RunWatch.class);
    private static final long PAUSE_MILLIS = 400;

    private final RunPoints points;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("run-watch").daemon().factory());

    @Inject
    RunWatch(RunPoints points) {
        this.points = points;
        thread.scheduleWithFixedDelay(this::look, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static final class Listener {
        private final UUID run;
        private final MultiEmitter<? super News> emitter;
        private int next;

        Listener(UUID run, int next, MultiEmitter<? super News> emitter) {
            this.run = run;
            this.next = next;
            this.emitter = emitter;
        }
    }

    /**
     * @param from number of the first point wanted
     * @return the points there are and those to come, then that it is over
     */
    public Multi<News> follow(UUID run, int from) {
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            Listener listener = new Listener(run, from, emitter);
                            emitter.onTermination(() -> listeners.remove(listener));
                            listeners.add(listener);
                        },
                        BackPressureStrategy.BUFFER);
    }

    private void look() {
        try {
            Map<UUID, List<Listener>> byRun =
                    listeners.stream().collect(Collectors.groupingBy(listener -> listener.run));
            if (byRun.isEmpty()) {
                return;
            }
            // first whether it is over, then its points: the last ones are written before or with its end
            Set<UUID> over = points.overOf(byRun.keySet());
            byRun.forEach((run, watching) -> tell(run, watching, over.contains(run)));
        } catch (RuntimeException away) {
            LOG.debug("Nobody is told of runs while the database is away", away);
        }
    }

    private void tell(UUID run, List<Listener> watching, boolean over) {
        int earliest =
                watching.stream().mapToInt(listener -> listener.next).min().orElse(0);
        List<RunPoint> fresh = points.of(run, earliest);
        for (Listener listener : watching) {
            for (int number = listener.next; number < earliest + fresh.size(); number++) {
                listener.emitter.emit(new News.Point(number, fresh.get(number - earliest)));
                listener.next = number + 1;
            }
            if (over) {
                listener.emitter.emit(new News.Over());
                listener.emitter.complete();
            }
        }
    }

    @PreDestroy
    void end() {
        thread.shutdownNow();
    }
}
