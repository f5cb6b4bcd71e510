package no.nystart.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import no.nystart.matching.exchange.WorkedExample;
import no.nystart.matching.model.Fault;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import no.nystart.matching.model.WeightKey;
import no.nystart.matching.solve.Baselines;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private final Problem problem = WorkedExample.problem();
    private final SolvedProblem solved = Solving.solved(problem);

    private WhatIf.Solved changed(Change... changes) {
        WhatIf answer = WhatIf.of(solved, List.of(changes), Solving.again());
        assertThat(answer).isInstanceOf(WhatIf.Solved.class);
        return (WhatIf.Solved) answer;
    }

    @Test
    void nothingChangedChangesNothing() {
        WhatIf.Solved same = changed();
        assertThat(same.difference()).isEqualTo(new Difference(3391, 3391, true, List.of()));
        assertThat(same.staying()).map(Solution::total).contains(3391L);
    }

    @Test
    void aBlockMovesThePersonAndLeavesTheGivenProblemAsItWas() {
        WhatIf.Solved blocked = changed(new Change.Block("y2", Change.Blocked.COMPANY, "c2"));
        assertThat(blocked.staying()).isEmpty();
        assertThat(blocked.difference().moves())
                .filteredOn(move -> move.youngPerson().equals("y2"))
                .singleElement()
                .satisfies(move -> assertThat(move.from())
                        .isInstanceOfSatisfying(
                                Standing.Placed.class,
                                placed -> assertThat(placed.offer()).isEqualTo(new PlaceAndLeader("p3", "l3"))));
        assertThat(problem).isEqualTo(WorkedExample.problem());
        assertThat(solved.problem()).isEqualTo(WorkedExample.problem());
    }

    @Test
    void aPinHoldsAndCountsAsPublished() {
        // y1 from p1 with l1 to the published p2 with l2: cost 1249 less its stability, which was 0 already
        WhatIf.Solved pinned = changed(new Change.Pin("y1", new PlaceAndLeader("p2", "l2")));
        assertThat(pinned.solution().assignments())
                .filteredOn(assignment -> assignment.youngPerson().equals("y1"))
                .singleElement()
                .satisfies(assignment -> {
                    assertThat(assignment.place()).isEqualTo("p2");
                    assertThat(assignment.cost()).isEqualTo(1249);
                });
        assertThat(pinned.staying()).isEmpty();
    }

    @Test
    void otherWeightsSayWhatStayingWouldCostByThem() {
        WhatIf.Solved other = changed(new Change.OtherWeights(Map.of(WeightKey.LEADER_LOAD, 300)));
        assertThat(other.difference().sameWeights()).isFalse();
        // 300·9/3 + 300·9/4 + 300·1/2 = 900 + 675 + 150 in place of 862
        assertThat(other.staying()).map(Solution::total).contains(3391L - 862 + 1725);
        assertThat(other.solution().total()).isLessThanOrEqualTo(4254);
    }

    @Test
    void anImpossiblePinIsAFault() {
        WhatIf answer =
                WhatIf.of(solved, List.of(new Change.Pin("y4", new PlaceAndLeader("p3", "l3"))), Solving.again());
        assertThat(answer)
                .isInstanceOfSatisfying(
                        WhatIf.Impossible.class,
                        impossible -> assertThat(impossible.faults())
                                .extracting(Fault::kind)
                                .containsExactly(Fault.Kind.PINNED_IMPOSSIBLE));
    }

    @Test
    void aChangeOfNobodyIsABug() {
        assertThatThrownBy(() -> changed(new Change.Commute("nobody", 10))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void fromFirstComeToTheBestEverybodysMoveIsToldWithItsGain() {
        Solution firstCome = Baselines.firstComeFirstServed(problem);
        Difference difference = Difference.between(firstCome, solved.solution());
        assertThat(difference.rise()).isEqualTo(3391 - 61793);
        assertThat(difference.moves(Move.Kind.NEWLY_PLACED))
                .extracting(Move::youngPerson)
                .containsExactly("y1");
        assertThat(difference.moves(Move.Kind.OTHER_PLACE)).singleElement().satisfies(move -> {
            assertThat(move.youngPerson()).isEqualTo("y3");
            assertThat(move.gain()).isEqualTo(OptionalInt.of(234 - 504));
        });
        assertThat(difference.moves()).hasSize(2);
        assertThat(Difference.between(solved.solution(), firstCome).moves(Move.Kind.NEWLY_UNPLACED))
                .extracting(Move::youngPerson)
                .containsExactly("y1");
    }

    @Test
    void whoJoinsAndWhoLeavesIsTold() {
        Problem fewer = new Problem(
                problem.id(),
                problem.placementStart(),
                problem.minMonths(),
                problem.maxMonths(),
                problem.weights(),
                problem.youngPeople().subList(1, 4),
                problem.companies(),
                problem.places(),
                problem.leaders(),
                problem.commutes());
        Solution without = Solving.best(fewer);
        assertThat(Difference.between(without, solved.solution()).moves(Move.Kind.JOINED))
                .extracting(Move::youngPerson)
                .containsExactly("y1");
        assertThat(Difference.between(solved.solution(), without).moves(Move.Kind.LEFT))
                .extracting(Move::youngPerson)
                .containsExactly("y1");
    }
}
