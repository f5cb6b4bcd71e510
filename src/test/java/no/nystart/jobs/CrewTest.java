package no.nystart.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import no.nystart.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CrewTest {

    private static final String HURRIED = "hurried-" + UUID.randomUUID();

    private static final JobsConfig QUICK = new JobsConfig() {
        @Override
        public Role role() {
            return Role.BOTH;
        }

        @Override
        public int solvers() {
            return 1;
        }

        @Override
        public int clerks() {
            return 1;
        }

        @Override
        public Duration poll() {
            return Duration.ofMillis(100);
        }

        @Override
        public Duration heartbeat() {
            return Duration.ofMillis(200);
        }

        @Override
        public Map<String, Duration> every() {
            return Map.of(HURRIED, Duration.ofMillis(50));
        }

        @Override
        public Duration shutdown() {
            return Duration.ofSeconds(5);
        }
    };

    @Inject
    DataSource database;

    @Inject
    Clock wallClock;

    /** Tells that an attempt has begun, and goes on until it is let go or its worker leaves. */
    private static final class Long implements DurableJob {
        private final String name = "long-" + UUID.randomUUID();
        private final BlockingQueue<UUID> begun = new LinkedBlockingQueue<>();
        private final BlockingQueue<Outcome> ended = new LinkedBlockingQueue<>();
        private final CountDownLatch letGo = new CountDownLatch(1);

        @Override
        public String name() {
            return name;
        }

        @Override
        public Lane lane() {
            return Lane.SOLVING;
        }

        @Override
        public Outcome work(UUID subject, Shutdown shutdown) {
            CountDownLatch leaving = new CountDownLatch(1);
            shutdown.onBegin(leaving::countDown);
            begun.add(subject);
            try {
                while (letGo.getCount() > 0 && leaving.getCount() > 0) {
                    leaving.await(20, TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Outcome outcome = letGo.getCount() > 0 ? Outcome.LEFT_OFF : Outcome.DONE;
            ended.add(outcome);
            return outcome;
        }

        @Override
        public void givenUp(UUID subject, Throwable cause) {
            throw new AssertionError(cause);
        }
    }

    @Test
    void aJobIsTakenOverFromAWorkerThatHasFallenSilent() throws Exception {
        Long job = new Long();
        UUID subject = UUID.randomUUID();
        AtomicBoolean cut = new AtomicBoolean();
        Crew dying = crew(cuttable(cut), job);
        Crew second = crew(database, job);
        dying.begin(List.of());
        try {
            handIn(dying, job, subject);
            assertThat(job.begun.take()).isEqualTo(subject);
            cut.set(true);
            second.begin(List.of());
            assertThat(job.begun.poll(60, TimeUnit.SECONDS)).isEqualTo(subject);
            job.letGo.countDown();
            assertThat(job.ended.poll(60, TimeUnit.SECONDS)).isEqualTo(DurableJob.Outcome.DONE);
        } finally {
            cut.set(false);
            second.leave();
            dying.leave();
        }
    }

    @Test
    void aJobLeftOffAtShutdownIsTakenUpByAnotherWorkerAtOnce() throws Exception {
        Long job = new Long();
        UUID subject = UUID.randomUUID();
        Crew first = crew(database, job);
        first.begin(List.of());
        handIn(first, job, subject);
        assertThat(job.begun.take()).isEqualTo(subject);

        first.leave();

        assertThat(job.ended.take()).isEqualTo(DurableJob.Outcome.LEFT_OFF);
        Crew second = crew(database, job);
        second.begin(List.of());
        try {
            assertThat(job.begun.poll(60, TimeUnit.SECONDS)).isEqualTo(subject);
        } finally {
            job.letGo.countDown();
            second.leave();
        }
    }

    @Test
    void aCrewWarmsUpForItsOwnLaneOnceAndWorksAlsoWhenThatFails() throws Exception {
        Long job = new Long();
        UUID subject = UUID.randomUUID();
        BlockingQueue<Lane> warmed = new LinkedBlockingQueue<>();
        Crew crew = crew(database, job);
        crew.begin(List.of(warmUp(Lane.OFFICE, warmed), warmUp(Lane.SOLVING, warmed)));
        try {
            handIn(crew, job, subject);
            assertThat(job.begun.poll(60, TimeUnit.SECONDS)).isEqualTo(subject);
            assertThat(warmed).containsExactly(Lane.SOLVING);
        } finally {
            job.letGo.countDown();
            crew.leave();
        }
    }

    @Test
    void aRecurringJobKeepsThePaceThatItIsGivenAndNotItsOwn() throws Exception {
        BlockingQueue<Thread> rounds = new LinkedBlockingQueue<>();
        Crew crew = new Crew(database, Lane.OFFICE, List.of(), List.of(onceADay(rounds)), wallClock, QUICK);
        crew.begin(List.of());
        try {
            for (int round = 0; round < 3; round++) {
                assertThat(rounds.poll(60, TimeUnit.SECONDS)).isNotNull();
            }
        } finally {
            crew.leave();
        }
    }

    private static RecurringJob onceADay(BlockingQueue<Thread> rounds) {
        return new RecurringJob() {
            @Override
            public String name() {
                return HURRIED;
            }

            @Override
            public Duration every() {
                return Duration.ofDays(1);
            }

            @Override
            public void work() {
                rounds.add(Thread.currentThread());
            }
        };
    }

    private static WarmUp warmUp(Lane lane, BlockingQueue<Lane> warmed) {
        return new WarmUp() {
            @Override
            public Lane lane() {
                return lane;
            }

            @Override
            public void warmUp(Shutdown shutdown) {
                warmed.add(lane);
                throw new IllegalStateException("cold");
            }
        };
    }

    private Crew crew(DataSource through, DurableJob job) {
        return new Crew(through, Lane.SOLVING, List.of(job), List.of(), wallClock, QUICK);
    }

    private static void handIn(Crew crew, DurableJob job, UUID subject) {
        QuarkusTransaction.requiringNew().run(() -> crew.handIn(job, subject, java.time.Instant.now()));
    }

    /** The database, until its line is cut: what a killed or frozen worker is to everybody else. */
    private DataSource cuttable(AtomicBoolean cut) {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (cut.get() && method.getName().equals("getConnection")) {
                        throw new SQLException("cut");
                    }
                    try {
                        return method.invoke(database, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
