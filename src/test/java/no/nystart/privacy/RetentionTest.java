package no.nystart.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.MovableClock;
import no.nystart.TestDatabase;
import no.nystart.access.EveryonesEyes;
import no.nystart.common.FieldClock;
import no.nystart.demo.Demo;
import no.nystart.followup.RunningPlacements;
import no.nystart.privacy.SomebodyKnown.Known;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What has been kept long enough goes by itself, and nothing sooner. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RetentionTest {

    @Inject
    Demo demo;

    @Inject
    SomebodyKnown somebody;

    @Inject
    RunningPlacements running;

    @Inject
    RetentionRound retention;

    @Inject
    RetentionStanding standing;

    @Inject
    LettingGo lettingGo;

    @Inject
    EveryonesEyes eyes;

    @Inject
    FieldClock clock;

    @Inject
    EntityManager entities;

    private Known known;

    /** The date outside: so early no other test's placement is old. */
    private LocalDate today;

    @BeforeEach
    void somebodyOfWhomEveryRoomKeepsSomething() {
        demo.fill();
        known = somebody.afterPlacement();
        today = clock.wallDate();
        running.itIs(today);
    }

    @AfterEach
    void asBefore() {
        MovableClock.backToNow();
        somebody.forget(known);
    }

    @Test
    void theOwnVoiceGoesTwelveMonthsAfterThePlacement() {
        ended(today.minusMonths(12));
        retention.letGo(RetentionKind.OWN_VOICE);
        assertThat(rows("pulse")).isEqualTo(1);

        running.itIs(today.plusDays(1));
        retention.letGo(RetentionKind.OWN_VOICE);
        assertThat(rows("pulse")).isZero();
        assertThat(rows("own_goal")).isZero();
        assertThat(rows("check_in")).isEqualTo(1);
    }

    @Test
    void theFollowUpGoesTwentyFourMonthsAfterThePlacement() {
        ended(today.minusMonths(24));
        retention.letGo(RetentionKind.FOLLOW_UP);
        assertThat(rows("check_in")).isEqualTo(1);

        running.itIs(today.plusDays(1));
        retention.letGo(RetentionKind.FOLLOW_UP);
        for (String table : List.of("check_in", "absence", "concern", "raised_flag", "triangle_review", "next_step")) {
            assertThat(rows(table)).as(table).isZero();
        }
        assertThat(count("placement WHERE id = ?1", known.three().placement())).isEqualTo(1);
    }

    @Test
    void talksGoTwentyFourMonthsAfterTheyWereHeld() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("UPDATE talk SET held_on = ?1 WHERE young_person = ?2")
                        .setParameter(1, today.minusMonths(24))
                        .setParameter(2, known.person())
                        .executeUpdate());
        retention.letGo(RetentionKind.TALKS);
        assertThat(count("talk WHERE young_person = ?1", known.person())).isEqualTo(1);

        running.itIs(today.plusDays(1));
        retention.letGo(RetentionKind.TALKS);
        assertThat(count("talk WHERE young_person = ?1", known.person())).isZero();
    }

    @Test
    void theWholeCaseGoesTenYearsAfterThePlacement() {
        ended(today.minusYears(10));
        retention.letGo(RetentionKind.CASES);
        assertThat(count("young_person WHERE id = ?1", known.person())).isEqualTo(1);

        running.itIs(today.plusDays(1));
        retention.letGo(RetentionKind.CASES);
        assertThat(count("young_person WHERE id = ?1", known.person())).isZero();
        assertThat(somebody.everything()).doesNotContain(known.first(), known.words());
    }

    @Test
    void answersForPhonesGoAfterSevenDaysAndSessionsAfterThirty() {
        UUID caseworker = known.three().caseworker().id();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("INSERT INTO session VALUES (?1, ?2, ?3, now(), now(), NULL)")
                        .setParameter(1, UUID.randomUUID())
                        .setParameter(2, UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .setParameter(3, caseworker)
                        .executeUpdate());
        MovableClock.moveAhead(Duration.ofDays(6));
        retention.letGo(RetentionKind.IDEMPOTENCY);
        retention.letGo(RetentionKind.SESSIONS);
        assertThat(count("idempotent_answer WHERE account = ?1", caseworker)).isEqualTo(1);

        MovableClock.moveAhead(Duration.ofDays(3));
        retention.letGo(RetentionKind.IDEMPOTENCY);
        retention.letGo(RetentionKind.SESSIONS);
        assertThat(count("idempotent_answer WHERE account = ?1", caseworker)).isZero();
        assertThat(count("session WHERE account = ?1", caseworker)).isPositive();

        MovableClock.moveAhead(Duration.ofDays(23));
        retention.letGo(RetentionKind.SESSIONS);
        assertThat(count("session WHERE account = ?1", caseworker)).isZero();
    }

    /** By the day that the database has, too: nobody's clock makes a line older than it is. */
    @Test
    void theTrailGoesAfterTenYears() {
        UUID old = line("interval '10 years 2 days'");
        UUID younger = line("interval '10 years' - interval '2 days'");

        retention.letGo(RetentionKind.TRAIL);

        assertThat(count("audit_line WHERE subject = ?1", old)).isZero();
        assertThat(count("audit_line WHERE subject = ?1", younger)).isEqualTo(1);
    }

    private UUID line(String age) {
        UUID subject = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "INSERT INTO audit_line (at, account_name, operation, subject_kind, subject, place, outcome)"
                                        + " VALUES (now() - (" + age
                                        + "), '', 'YOUNG_PERSON_SHOW', 'YOUNG_PERSON', ?1, '', 'SHOWN')")
                        .setParameter(1, subject)
                        .executeUpdate());
        return subject;
    }

    @Test
    void theDocumentsOfRunsGoTwoYearsAfterTheirEndAndTheFiguresStay() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "UPDATE matching_run SET ended_at = ended_at - interval '700 days' WHERE id = ?1")
                        .setParameter(1, known.run())
                        .executeUpdate());
        retention.letGo(RetentionKind.RUN_DOCUMENTS);
        assertThat(count("matching_run_problem WHERE run = ?1", known.run())).isEqualTo(1);

        MovableClock.moveAhead(Duration.ofDays(40));
        retention.letGo(RetentionKind.RUN_DOCUMENTS);
        assertThat(count("matching_run_problem WHERE run = ?1", known.run())).isZero();
        assertThat(count("matching_run_solution WHERE run = ?1", known.run())).isZero();
        assertThat(count("matching_run WHERE id = ?1", known.run())).isEqualTo(1);
    }

    @Test
    void theDryRunSaysWhatWouldGoAndTakesNothing() {
        ended(today.minusMonths(12).minusDays(1));
        long due = line(RetentionKind.OWN_VOICE).due();

        assertThat(due).isGreaterThanOrEqualTo(2);
        assertThat(rows("pulse")).isEqualTo(1);

        retention.letGo(RetentionKind.OWN_VOICE);
        RetentionLine after = line(RetentionKind.OWN_VOICE);
        assertThat(after.due()).isZero();
        assertThat(after.lastGone()).isEqualTo(due);
        assertThat(after.lastAt()).isNotNull();
    }

    @Test
    void theLastRoundIsTheOneThatCameLastWhateverTheReplicasClocksSaid() {
        ended(today.minusMonths(12).minusDays(1));
        MovableClock.moveAhead(Duration.ofHours(3));
        retention.letGo(RetentionKind.OWN_VOICE);
        MovableClock.backToNow();

        retention.letGo(RetentionKind.OWN_VOICE);

        assertThat(line(RetentionKind.OWN_VOICE).lastGone()).isZero();
    }

    @Test
    void whoIsHiddenIsLetGoTooAndCountedNowhere() {
        ended(today.minusMonths(12).minusDays(1));
        QuarkusTransaction.requiringNew().run(() -> {
            eyes.open();
            entities.createNativeQuery("UPDATE young_person SET shielded = true WHERE id = ?1")
                    .setParameter(1, known.person())
                    .executeUpdate();
        });
        long due = line(RetentionKind.OWN_VOICE).due();

        retention.letGo(RetentionKind.OWN_VOICE);

        assertThat(line(RetentionKind.OWN_VOICE).lastGone()).isEqualTo(due);
        assertThat(rows("pulse")).isZero();
    }

    @Test
    void aRoundThatAWorkerLeftIsTakenUpByTheNext() {
        UUID left = QuarkusTransaction.requiringNew().call(() -> lettingGo.round(RetentionKind.DRAFTS));

        retention.letGo(RetentionKind.DRAFTS);

        assertThat(count("letting_go WHERE id = ?1 AND ended_at IS NOT NULL", left))
                .isEqualTo(1);
    }

    /** As if it had, and had been proposed before. */
    private void ended(LocalDate day) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("UPDATE placement SET starts = ?1, ends = ?2 WHERE id = ?3")
                    .setParameter(1, day.minusMonths(6))
                    .setParameter(2, day)
                    .setParameter(3, known.three().placement())
                    .executeUpdate();
            entities.createNativeQuery("UPDATE proposed_match SET asked_on = ?1 WHERE id = ?2")
                    .setParameter(1, day.minusMonths(7))
                    .setParameter(2, known.three().placement())
                    .executeUpdate();
        });
    }

    private RetentionLine line(RetentionKind kind) {
        return standing.lines().stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private long rows(String table) {
        return count(table + " WHERE placement = ?1", known.three().placement());
    }

    private long count(String from, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            eyes.open();
            return ((Number) entities.createNativeQuery("SELECT count(*) FROM " + from)
                            .setParameter(1, id)
                            .getSingleResult())
                    .longValue();
        });
    }
}
