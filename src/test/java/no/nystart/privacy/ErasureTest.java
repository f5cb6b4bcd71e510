package no.nystart.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.common.Refused;
import no.nystart.demo.Demo;
import no.nystart.privacy.SomebodyKnown.Known;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who is erased is found nowhere; what the law wants kept is, without them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ErasureTest {

    @Inject
    Demo demo;

    @Inject
    SomebodyKnown somebody;

    @Inject
    Erasures erasures;

    @Inject
    Holdings holdings;

    @Inject
    EntityManager entities;

    private Known known;

    @BeforeEach
    void somebodyOfWhomEveryRoomKeepsSomething() {
        demo.fill();
        known = somebody.afterPlacement();
    }

    @AfterEach
    void asBefore() {
        somebody.forget(known);
    }

    @Test
    void nothingThatNamesThemIsLeftInAnyTableOrFile() {
        assertThat(somebody.everything()).contains(known.first(), known.last(), known.words(), known.phone());

        erase();

        assertThat(somebody.everything()
                        .lines()
                        .filter(line -> mentions(line, known.mark())
                                || line.contains(known.phone())
                                || line.contains(known.nationalId())
                                || line.contains(known.three().youngPerson().login())))
                .isEmpty();
    }

    private static boolean mentions(String line, String mark) {
        return line.contains("Kanari" + mark) || line.contains("Sangstrupe" + mark) || line.contains("kvitter" + mark);
    }

    @Test
    void answersForPhonesAboutAnythingOfTheirsGo() {
        UUID placement = known.three().placement();
        assertThat(answersAbout(placement)).isEqualTo(1);

        erase();

        assertThat(answersAbout(placement)).isZero();
    }

    private long answersAbout(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery(
                                        "SELECT count(*) FROM idempotent_answer WHERE about @> ARRAY[CAST(?1 AS uuid)]")
                                .setParameter(1, id)
                                .getSingleResult())
                        .longValue());
    }

    @Test
    void whatTheLawWantsKeptStays() {
        erase();

        assertThat(counted("decision WHERE young_person = ?1")).isEqualTo(1);
        assertThat(counted("agreement_signature s JOIN agreement_version v ON v.id = s.version WHERE v.agreement = ?1"))
                .isEqualTo(3);
        assertThat(asked("SELECT v.terms ->> 'tasks' FROM agreement_version v WHERE v.agreement = ?1"))
                .isEqualTo("[…] hjelper til på verkstedet");
        assertThat(counted("audit_line WHERE subject = ?1")).isPositive();
        assertThat(counted("record_opening WHERE young_person = ?1")).isEqualTo(1);
        assertThat(counted("log_control_line WHERE young_person = ?1 AND remark = '[…] […] er naboen'"))
                .isEqualTo(1);
    }

    @Test
    void theEmptyRowThatStaysIsThereForNobody() {
        erase();

        long seen = QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery("SELECT set_config('nystart.cleared_offices', '0402', true)")
                    .getResultList();
            return number("SELECT count(*) FROM young_person WHERE id = ?1");
        });
        assertThat(seen).isZero();
    }

    @Test
    void theDocumentsOfRunsKeepOthersAndNoLongerKnowThem() {
        erase();

        String problem = (String) QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("SELECT content FROM matching_run_problem WHERE run = ?1")
                        .setParameter(1, known.run())
                        .getSingleResult());
        assertThat(problem)
                .doesNotContain(known.person().toString())
                .doesNotContain("2006-03-14", "60.1912", "QUIET")
                .contains("2006-01-01", known.other().toString(), "2005-05-05");
    }

    @Test
    void whoeverIsInPlacementIsNotErased() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("UPDATE placement SET state = 'RUNNING' WHERE id = ?1")
                        .setParameter(1, known.three().placement())
                        .executeUpdate());

        assertThatThrownBy(this::erase)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(PrivacyRefusal.STILL_UNDER_WAY));

        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("UPDATE placement SET state = 'COMPLETED' WHERE id = ?1")
                        .setParameter(1, known.three().placement())
                        .executeUpdate());
    }

    @Test
    void whatCameSinceThePreviewIsNotErasedUnseen() {
        String seen = erasures.preview(known.person()).seen();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "INSERT INTO activity_agreement VALUES (?1, ?2, '2031-07-01', 'Ny', ?3)")
                        .setParameter(1, UUID.randomUUID())
                        .setParameter(2, known.person())
                        .setParameter(3, known.three().caseworker().id())
                        .executeUpdate());

        assertThatThrownBy(() -> erase(seen))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(PrivacyRefusal.PREVIEW_IS_OLD));
    }

    @Test
    void theDatabaseLetsNothingGoThatIsNotWrittenDown() {
        for (String change : List.of(
                "DELETE FROM check_in",
                "DELETE FROM audit_line",
                "UPDATE decision SET reason = 'Noe annet'",
                "UPDATE agreement_signature SET signatory = 'Noen andre'",
                "UPDATE letting_go SET what = 'Noe annet'",
                "DELETE FROM letting_go")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        entities.createNativeQuery("SELECT set_config('nystart.letting_go', ?1, true)")
                                .setParameter(1, UUID.randomUUID().toString())
                                .getResultList();
                        entities.createNativeQuery(change).executeUpdate();
                    }))
                    .as(change)
                    .hasStackTraceContaining("permission denied");
        }
    }

    private void erase() {
        erase(erasures.preview(known.person()).seen());
    }

    private void erase(String seen) {
        erasures.erase(
                known.person(),
                new ErasureOrder(ErasureReason.OWN_REQUEST, "2031/17", seen),
                known.three().caseworker().id());
    }

    private long counted(String from) {
        return QuarkusTransaction.requiringNew().call(() -> {
            open();
            return number("SELECT count(*) FROM " + from);
        });
    }

    private String asked(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> {
            open();
            return (String) entities.createNativeQuery(sql)
                    .setParameter(1, known.three().placement())
                    .getSingleResult();
        });
    }

    /** As the letting-go that erased them sees. */
    private void open() {
        entities.createNativeQuery("SELECT set_config('nystart.letting_go', 'looking', true)")
                .getResultList();
    }

    private long number(String sql) {
        boolean ofAgreement = sql.contains("agreement_version");
        return ((Number) entities.createNativeQuery(sql)
                        .setParameter(1, ofAgreement ? known.three().placement() : known.person())
                        .getSingleResult())
                .longValue();
    }
}
