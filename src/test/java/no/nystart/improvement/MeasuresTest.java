package no.nystart.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import no.nystart.Statements;
import no.nystart.TestDatabase;
import no.nystart.demo.Demo;
import no.nystart.followup.RunningPlacements;
import no.nystart.followup.RunningPlacements.Three;
import no.nystart.improvement.measure.Figure;
import no.nystart.improvement.measure.Ground;
import no.nystart.improvement.measure.Measure;
import no.nystart.improvement.measure.Measures;
import no.nystart.placement.SomeProposals;
import no.nystart.placement.course.Placements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What events say of a company, a cohort and a region. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MeasuresTest {

    @Inject
    Demo demo;

    @Inject
    RunningPlacements running;

    @Inject
    SomeProposals proposals;

    @Inject
    Placements placements;

    @Inject
    Measures measures;

    @Inject
    Statements statements;

    private Three three;
    private Ground company;

    @BeforeEach
    void somebodyWorksThere() {
        demo.fill();
        proposals.forget();
        three = running.since(20);
        company = new Ground.OfCompany(three.placed().at().company());
    }

    @AfterEach
    void asBefore() {
        running.forget();
    }

    @Test
    void aPlacementThatRunsIsCountedWhereItRuns() {
        assertThat(Stream.of(
                                company,
                                new Ground.OfCohort(
                                        placements.byId(three.placement()).cohort()),
                                new Ground.OfRegion("glamdal"))
                        .map(ground -> measures.of(ground).get(Measure.PLACEMENTS_RUNNING)))
                .containsExactly(new Figure.Known(1), new Figure.Known(1), new Figure.Known(1));
    }

    @Test
    void whatTellsOfOneAloneIsNotTold() {
        assertThat(measures.of(company))
                .containsEntry(Measure.FULL_ATTENDANCE, new Figure.TooFew())
                .containsEntry(Measure.OPEN_REDS, new Figure.TooFew());
    }

    @Test
    void checkInsThatNobodyToldOfAreNotInTime() {
        assertThat(measures.of(company)).containsEntry(Measure.CHECK_INS_IN_TIME, new Figure.Known(0));
    }

    @Test
    void somebodyHiddenMovesNoCount() {
        proposals.shield(three.placed().youngPerson());

        assertThat(measures.of(company))
                .containsEntry(Measure.PLACEMENTS_RUNNING, new Figure.Known(0))
                .containsEntry(Measure.CHECK_INS_IN_TIME, new Figure.Nothing());
    }

    @Test
    void allOfItTakesOneStatement() {
        measures.of(company);

        assertThat(statements.of(() -> measures.of(company)).keySet())
                .filteredOn(sql -> sql.contains("placement"))
                .hasSize(1);
    }
}
