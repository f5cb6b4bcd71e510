package no.nystart.jobs.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.nystart.TestDatabase;
import no.nystart.access.EveryonesEyes;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FieldDaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Inject
    EveryonesEyes eyes;

    @Inject
    EntityManager entities;

    private final String marked = UUID.randomUUID().toString();
    private final List<String> done = new CopyOnWriteArrayList<>();

    private FieldJob job(String name, Consumer<LocalDate> doing) {
        return new FieldJob() {
            @Override
            public String name() {
                return name + "-" + marked;
            }

            @Override
            public void on(LocalDate today) {
                doing.accept(today);
                done.add(name + " " + today.getDayOfMonth());
            }
        };
    }

    private FieldJob job(String name) {
        return job(name, today -> {});
    }

    private FieldDays days(FieldJob... jobs) {
        return new FieldDays(List.of(jobs), entities, eyes);
    }

    @Test
    void aJobNeverMetBeforeBeginsToday() {
        days(job("alarm")).live(MONDAY);
        assertThat(done).containsExactly("alarm 1");
    }

    @Test
    void everyDayOwedIsLivedInItsOrderAndOnEachDayEveryJob() {
        FieldDays days = days(job("reminder"), job("alarm"));
        days.live(MONDAY);
        days.live(MONDAY.plusDays(2));
        assertThat(done).containsExactly("alarm 1", "reminder 1", "alarm 2", "reminder 2", "alarm 3", "reminder 3");
    }

    @Test
    void aDayLivedAgainAsksForNothing() {
        FieldDays days = days(job("alarm"));
        days.live(MONDAY);
        days.live(MONDAY);
        days.live(MONDAY.minusDays(1));
        assertThat(done).containsExactly("alarm 1");
    }

    @Test
    void aJobThatComesLaterBeginsWithItsFirstDayWhileTheOthersMakeUpForTheirs() {
        days(job("alarm")).live(MONDAY);
        days(job("alarm"), job("reminder")).live(MONDAY.plusDays(2));
        assertThat(done).containsExactly("alarm 1", "alarm 2", "alarm 3", "reminder 3");
    }

    @Test
    void aJobThatFailsHoldsUpItsOwnDaysOnlyAndMakesUpForThem() {
        boolean[] broken = {true};
        FieldDays days = days(job("reminder"), job("alarm", today -> {
            if (broken[0] && today.equals(MONDAY.plusDays(1))) {
                throw new IllegalStateException("broken");
            }
        }));
        days.live(MONDAY);
        days.live(MONDAY.plusDays(2));
        assertThat(done).containsExactly("alarm 1", "reminder 1", "reminder 2", "reminder 3");

        broken[0] = false;
        done.clear();
        days.live(MONDAY.plusDays(2));
        assertThat(done).containsExactly("alarm 2", "alarm 3");
    }

    @Test
    void aDayThatTwoWorkersLiveAtOnceIsLivedOnce() throws Exception {
        FieldDays days = days(job("alarm"));
        days.live(MONDAY);
        try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
            Stream.generate(() -> workers.submit(() -> days.live(MONDAY.plusDays(6))))
                    .limit(4)
                    .toList()
                    .forEach(FieldDaysTest::wait);
        }
        assertThat(done).containsExactly("alarm 1", "alarm 2", "alarm 3", "alarm 4", "alarm 5", "alarm 6", "alarm 7");
    }

    private static void wait(java.util.concurrent.Future<?> work) {
        try {
            work.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
