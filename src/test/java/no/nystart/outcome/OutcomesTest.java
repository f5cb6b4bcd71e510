package no.nystart.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.nystart.TestDatabase;
import no.nystart.common.Refused;
import no.nystart.common.Stamps;
import no.nystart.demo.Demo;
import no.nystart.followup.RunningPlacements;
import no.nystart.followup.RunningPlacements.Three;
import no.nystart.outcome.status.Moment;
import no.nystart.outcome.status.Outcome;
import no.nystart.outcome.status.OutcomeCorrection;
import no.nystart.outcome.status.OutcomeSource;
import no.nystart.outcome.status.OutcomeStatus;
import no.nystart.outcome.status.Outcomes;
import no.nystart.outcome.status.ToldOutcome;
import no.nystart.placement.SomePlacements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OutcomesTest {

    private static final LocalDate ENDS = SomePlacements.ENDS;

    @Inject
    Demo demo;

    @Inject
    RunningPlacements running;

    @Inject
    Outcomes outcomes;

    @Inject
    Stamps stamps;

    private Three three;

    @BeforeEach
    void aPlacementRuns() {
        demo.fill();
        three = running.since(20);
    }

    @AfterEach
    void asBefore() {
        running.forget();
    }

    @Test
    void whatWasToldBeforeACorrectionIsKept() {
        running.itIs(ENDS.plusMonths(3));
        tell(Moment.MONTHS_3, OutcomeStatus.NONE, OutcomeSource.IMPORT);
        Outcome corrected = tell(Moment.MONTHS_3, OutcomeStatus.JOB_HERE, OutcomeSource.CASEWORKER);

        assertThat(corrected.status()).isEqualTo(OutcomeStatus.JOB_HERE);
        assertThat(outcomes.before(List.of(corrected)).get(corrected.id()))
                .extracting(OutcomeCorrection::status, OutcomeCorrection::source)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(OutcomeStatus.NONE, OutcomeSource.IMPORT));
    }

    @Test
    void theSameToldTwiceIsNoCorrection() {
        running.itIs(ENDS);
        tell(Moment.END, OutcomeStatus.EDUCATION, OutcomeSource.CASEWORKER);
        Outcome again = tell(Moment.END, OutcomeStatus.EDUCATION, OutcomeSource.CASEWORKER);

        assertThat(outcomes.before(List.of(again))).isEmpty();
        assertThat(outcomes.of(three.placement())).containsOnlyKeys(Moment.END);
    }

    @Test
    void aStatusIsNotToldBeforeItsDay() {
        running.itIs(ENDS.plusMonths(3).minusDays(1));

        assertThatThrownBy(() -> tell(Moment.MONTHS_3, OutcomeStatus.JOB_ELSEWHERE, OutcomeSource.CASEWORKER))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("OUTCOME_TOO_EARLY");
    }

    private Outcome tell(Moment moment, OutcomeStatus status, OutcomeSource source) {
        return QuarkusTransaction.requiringNew()
                .call(() -> outcomes.tell(ToldOutcome.of(
                        three.placement(),
                        moment,
                        status,
                        source,
                        stamps.of(three.caseworker().id()))));
    }
}
