package no.nystart.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.TestDatabase;
import no.nystart.access.Account;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.programme.task.Figure;
import no.nystart.programme.task.LeanTask;
import no.nystart.programme.task.LeanTaskDetails;
import no.nystart.programme.task.LeanTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A lean task from its figure before to its figure after. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LeanTaskTest {

    @Inject
    SomeProgrammes some;

    @Inject
    LeanTasks tasks;

    private Account by;
    private UUID participant;

    @BeforeEach
    void aLeaderInAProgramme() {
        by = some.aCoordinator();
        participant = some.join(some.aProgramme(-3, 9, by), some.aLeader(), by).id();
    }

    @AfterEach
    void asBefore() {
        some.forget();
    }

    @Test
    void aTaskEndsWithTheFigureAfterInTheUnitOfTheOneBefore() {
        tasks.describe(participant, null, details("42.5", some.day(-1)), by.id());

        tasks.finish(participant, new BigDecimal("14"), "En tredel av tiden", by.id());

        LeanTask task = stored();
        assertThat(task.state()).isEqualTo(LeanTask.State.FINISHED);
        assertThat(task.after()).hasValueSatisfying(after -> {
            assertThat(after.written()).isEqualTo("14");
            assertThat(after.unit()).isEqualTo("minutter");
            assertThat(after.on()).isEqualTo(some.day(0));
        });
    }

    @Test
    void whatIsOverDoesNotChangeAnyMore() {
        tasks.describe(participant, null, details("42", some.day(-1)), by.id());
        tasks.stop(participant, "Maskinen blir byttet", by.id());

        assertThatThrownBy(() -> tasks.add(participant, "Måle", some.day(3), by.id()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ProgrammeRefusal.LEAN_TASK_IS_OVER));
    }

    @Test
    void nothingIsMeasuredAheadOfTime() {
        assertThatThrownBy(() -> tasks.describe(participant, null, details("42", some.day(1)), by.id()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults().getFirst().code())
                                .isEqualTo(ProgrammeRefusal.MEASURED_AHEAD));
    }

    @Test
    void aStepOfAnotherTaskIsNobodysHere() {
        UUID other = some.join(some.aProgramme(-3, 9, by), some.aLeader(), by).id();
        tasks.describe(participant, null, details("42", some.day(-1)), by.id());
        tasks.describe(other, null, details("7", some.day(-1)), by.id());
        UUID others = tasks.add(other, "Måle", some.day(3), by.id()).id();

        assertThatThrownBy(() -> tasks.done(participant, others, by.id()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(CommonRefusal.NOT_FOUND));
    }

    private LeanTask stored() {
        return QuarkusTransaction.requiringNew()
                .call(() -> tasks.of(participant).orElseThrow());
    }

    private static LeanTaskDetails details(String before, LocalDate on) {
        return new LeanTaskDetails(
                "Omstilling tar for lang tid",
                "Under 15 minutter",
                "Fast plass til verktøyet",
                new Figure(new BigDecimal(before), "minutter", on));
    }

    @Test
    void whoHasNotSeenTheNewestVersionIsTold() {
        tasks.describe(participant, null, details("42", some.day(-1)), by.id());
        tasks.describe(participant, "v0", details("41", some.day(-1)), by.id());

        assertThatThrownBy(() -> tasks.describe(participant, "v0", details("40", some.day(-1)), by.id()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(CommonRefusal.CHANGED_BY_SOMEBODY_ELSE));
    }
}
