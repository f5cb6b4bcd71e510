package no.nystart.matching.solve;

import static no.nystart.matching.model.Region.company;
import static no.nystart.matching.model.Region.inGlamdal;
import static no.nystart.matching.model.Region.leader;
import static no.nystart.matching.model.Region.place;
import static no.nystart.matching.model.Region.youngPerson;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.nystart.matching.benchmark.Density;
import no.nystart.matching.benchmark.InstanceGenerator;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class MatchingSolverTest {

    private static final Problem TWENTY = InstanceGenerator.problem(Density.TOWN, 20, 3);

    private static SolveOptions options(double gap) {
        return new SolveOptions(Duration.ofSeconds(60), 11, gap);
    }

    private static Solution solve(MatchingSolver solver, Problem problem, double gap) {
        return solver.solve(problem, options(gap), moment -> {}, new StopSignal(), null);
    }

    @Test
    void aProvenRunEndsByItselfAndIsRepeatable() {
        Solution first = solve(MatchingSolver.create(), TWENTY, 0);
        assertThat(first.status()).isEqualTo(Solution.Status.OPTIMAL);
        assertThat(first.bound()).isEqualTo(first.total());
        assertThat(solve(MatchingSolver.create(), TWENTY, 0)).isEqualTo(first);
    }

    /** What the linear program has in parts there, somebody's place, takes branches. */
    @Test
    void hundredsInTheCountrysideAreProvenAsWell() {
        Assumptions.assumeTrue(Natives.exactSolver() != null, "no natives here");
        Problem countryside = InstanceGenerator.problem(Density.RURAL, 400, 1);
        SolveOptions anHour = new SolveOptions(Duration.ofHours(1), 11, 0);

        Solution solution = MatchingSolver.create().solve(countryside, anHour, moment -> {}, new StopSignal(), null);

        assertThat(solution.bound()).isEqualTo(solution.total());
    }

    @Test
    void withoutNativesTheRunEndsAtItsLimitWithAValidBound() {
        Solution proven = solve(MatchingSolver.create(), TWENTY, 0);
        Solution java = MatchingSolver.withoutNatives()
                .solve(TWENTY, new SolveOptions(Duration.ofSeconds(2), 1, 0), moment -> {}, new StopSignal(), null);
        assertThat(java.hard()).isZero();
        assertThat(java.bound()).isLessThanOrEqualTo(proven.total());
        assertThat(java.total()).isGreaterThanOrEqualTo(proven.total());
        assertThat(java.status())
                .isEqualTo(java.total() == java.bound() ? Solution.Status.OPTIMAL : Solution.Status.FEASIBLE);
    }

    @Test
    void theRunEndsAsSoonAsTheWantedGapIsReached() {
        Solution rough = solve(MatchingSolver.withoutNatives(), TWENTY, 0.5);
        assertThat(rough.gap()).isLessThanOrEqualTo(0.5);
    }

    @Test
    void totalsNeverRiseAndBoundsNeverFallOnTheWay() {
        List<SolveProgress.Moment> moments = new ArrayList<>();
        MatchingSolver.create().solve(TWENTY, options(0), moments::add, new StopSignal(), null);
        assertThat(moments).isNotEmpty();
        for (int index = 1; index < moments.size(); index++) {
            assertThat(moments.get(index).bestTotal())
                    .isLessThanOrEqualTo(moments.get(index - 1).bestTotal());
            assertThat(moments.get(index).bound())
                    .isGreaterThanOrEqualTo(moments.get(index - 1).bound());
        }
    }

    @Test
    void aStoppedRunKeepsTheSolutionItStartedFrom() {
        Solution proven = solve(MatchingSolver.create(), TWENTY, 0);
        StopSignal stop = new StopSignal();
        stop.stop();
        Solution kept = MatchingSolver.create().solve(TWENTY, options(0), moment -> {}, stop, proven);
        assertThat(kept.assignments()).isEqualTo(proven.assignments());
        assertThat(kept.total()).isEqualTo(proven.total());
    }

    @Test
    void aRunStoppedFromItsListenerEnds() {
        StopSignal stop = new StopSignal();
        Solution solution = MatchingSolver.withoutNatives()
                .solve(TWENTY, new SolveOptions(Duration.ofDays(1), 1, 0), moment -> stop.stop(), stop, null);
        assertThat(solution.hard()).isZero();
    }

    @Test
    void pinsHoldEvenWhereTheyAreDear() {
        Problem problem = inGlamdal()
                .with(company("c", 2))
                .with(place("p1", "c", 1))
                .with(place("p2", "c", 1))
                .with(leader("l", "c", 3, "p1"))
                .with(leader("m", "c", 3, "p2"))
                .with(youngPerson("y1", 1, y -> y.pinned("p1", "l")))
                .with(youngPerson("y2", 2, y -> y.blockingPlace("p2")))
                .problem();
        for (MatchingSolver solver : List.of(MatchingSolver.create(), MatchingSolver.withoutNatives())) {
            Solution solution = solver.solve(
                    problem, new SolveOptions(Duration.ofSeconds(2), 1, 0), moment -> {}, new StopSignal(), null);
            // y2 wants the pinned seat, which nothing frees: one of them unplaced costs y2's priority
            assertThat(solution.assignments()).singleElement().satisfies(assignment -> {
                assertThat(assignment.youngPerson()).isEqualTo("y1");
                assertThat(assignment.place()).isEqualTo("p1");
            });
            assertThat(solution.unplaced())
                    .containsExactly(new Solution.Unplaced("y2", 20_000, Solution.Reason.OUTBID));
        }
    }

    @Test
    void aProblemWithoutAnyOfferIsSolvedAtOnce() {
        Problem problem = inGlamdal().with(youngPerson("y", 3)).problem();
        Solution solution = solve(MatchingSolver.withoutNatives(), problem, 0);
        assertThat(solution.total()).isEqualTo(30_000);
        assertThat(solution.bound()).isEqualTo(30_000);
        assertThat(solution.gap()).isZero();
        assertThat(solution.unplaced()).containsExactly(new Solution.Unplaced("y", 30_000, Solution.Reason.NO_OFFER));
    }

    @Test
    void nobodyToPlaceIsSolvedToo() {
        Solution solution = solve(MatchingSolver.withoutNatives(), inGlamdal().problem(), 0);
        assertThat(solution.total()).isZero();
        assertThat(solution.status()).isEqualTo(Solution.Status.OPTIMAL);
    }
}
