package no.nystart.jobs.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import no.nystart.FieldTime;
import no.nystart.TestDatabase;
import no.nystart.access.SomeAccounts;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.jobs.DurableJob;
import no.nystart.jobs.Leaving;
import no.nystart.jobs.Shutdown;
import no.nystart.jobs.field.Diary.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClockMovesTest {

    @Inject
    ClockMoves moves;

    @Inject
    ClockMoveJob job;

    @Inject
    FieldDays days;

    @Inject
    FieldClock clock;

    @Inject
    FieldTime time;

    @Inject
    Diary diary;

    @Inject
    SomeAccounts accounts;

    @Inject
    EntityManager entities;

    @Inject
    Clock wallClock;

    private LocalDate today;

    @BeforeEach
    void todayIsLived() {
        today = clock.today();
        days.live(today);
        diary.forget();
    }

    @AfterEach
    void now() {
        time.backToNow();
    }

    private UUID anybody() {
        return accounts.with().id();
    }

    private static Stream<Entry> eachDay(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).map(day -> new Entry(day, day));
    }

    @Test
    void eachDayOnTheWayIsLivedOnceInOrderWhileItIsThatDay() {
        moves.askFor(today.plusDays(9), anybody());
        time.untilArrived();
        assertThat(clock.today()).isEqualTo(today.plusDays(9));
        assertThat(diary.entriesAfter(today))
                .containsExactlyElementsOf(
                        eachDay(today.plusDays(1), today.plusDays(9)).toList());
    }

    @Test
    void theWallClockStaysWhereItIs() {
        moves.askFor(today.plusDays(2), anybody());
        time.untilArrived();
        assertThat(clock.wallDate()).isEqualTo(today);
        assertThat(LocalDate.ofInstant(wallClock.instant(), FieldClock.NORWAY)).isEqualTo(today);
    }

    @Test
    void aMoveThatAWorkerLeftOnTheWayIsTakenUpWhereItWas() {
        UUID move = underWayTo(today.plusDays(3));
        assertThat(moves.goOn(move)).isTrue();
        assertThat(job.work(move, Leaving.worker())).isEqualTo(DurableJob.Outcome.LEFT_OFF);
        assertThat(clock.today()).isEqualTo(today.plusDays(1));

        assertThat(job.work(move, new Shutdown())).isEqualTo(DurableJob.Outcome.DONE);
        assertThat(clock.today()).isEqualTo(today.plusDays(3));
        assertThat(diary.entriesAfter(today))
                .containsExactlyElementsOf(
                        eachDay(today.plusDays(1), today.plusDays(3)).toList());
    }

    @Test
    void aMoveWorkedOffTwiceComesNoFurther() {
        UUID move = underWayTo(today.plusDays(2));
        job.work(move, new Shutdown());
        job.work(move, new Shutdown());
        assertThat(clock.today()).isEqualTo(today.plusDays(2));
    }

    @Test
    void aMoveGivenUpEndsWhereItHasCome() {
        UUID move = underWayTo(today.plusDays(5));
        moves.goOn(move);
        job.givenUp(move, new IllegalStateException("database gone"));
        assertThat(moves.goingTo()).isEmpty();
        assertThat(clock.today()).isEqualTo(today.plusDays(1));
    }

    @Test
    void onlyForwardAndAYearAtMost() {
        UUID somebody = anybody();
        assertThatThrownBy(() -> moves.askFor(today, somebody))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("NOT_FORWARD");
        assertThatThrownBy(() -> moves.askFor(today.plusDays(367), somebody))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("TOO_FAR_AHEAD");
        assertThat(clock.today()).isEqualTo(today);
    }

    @Test
    void oneMoveAtATime() {
        underWayTo(today.plusDays(2));
        UUID somebody = anybody();
        assertThatThrownBy(() -> moves.askFor(today.plusDays(4), somebody))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("CLOCK_IS_MOVING");
    }

    /** A move that no worker has been told of. */
    private UUID underWayTo(LocalDate day) {
        UUID somebody = anybody();
        return QuarkusTransaction.requiringNew().call(() -> {
            ClockMove move = new ClockMove(today, day, somebody, wallClock.instant());
            entities.persist(move);
            return move.id();
        });
    }
}
