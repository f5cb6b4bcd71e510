package no.nystart.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.nystart.matching.benchmark.Density;
import no.nystart.matching.benchmark.InstanceGenerator;
import no.nystart.matching.model.Offer;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Solution;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A town in which somebody's place is settled beforehand. */
class DivingTest {

    private static final int SOMEBODY = 11;

    private static final SolveOptions NEARLY = new SolveOptions(Duration.ofHours(1), 3, 0.003);

    private static OfferTable plain;
    private static OfferTable table;
    private static Solution solution;

    @BeforeAll
    static void solved() {
        Assumptions.assumeTrue(Natives.exactSolver() != null, "no natives here");
        plain = OfferTable.of(InstanceGenerator.problem(Density.TOWN, 370, 4));
        table = plain.forcing(SOMEBODY, plain.first(SOMEBODY) + 2);
        solution = MatchingSolver.create().solve(table, NEARLY, moment -> {}, new StopSignal(), null);
    }

    @Test
    void whatIsSettledByAndByEndsCloseToTheBoundAndKeepsEveryRule() {
        assertThat(solution.hard()).isZero();
        assertThat(solution.gap()).isLessThanOrEqualTo(0.003);
        Offer settled = table.offer(plain.first(SOMEBODY) + 2);
        assertThat(solution.assignments())
                .filteredOn(match -> match.youngPerson()
                        .equals(table.problem().youngPeople().get(SOMEBODY).id()))
                .singleElement()
                .satisfies(match -> assertThat(match.place() + " " + match.leader())
                        .isEqualTo(settled.place().id() + " " + settled.leader().id()));
    }

    @Test
    void theSameStepsSettleTheSameAgain() {
        Solution again =
                MatchingSolver.create().repeat(table, NEARLY, solution.steps(), moment -> {}, new StopSignal(), null);

        assertThat(again.assignments()).isEqualTo(solution.assignments());
        assertThat(again.bound()).isEqualTo(solution.bound());
    }
}
