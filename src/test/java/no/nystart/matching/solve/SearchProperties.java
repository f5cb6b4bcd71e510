package no.nystart.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import no.nystart.matching.benchmark.Density;
import no.nystart.matching.benchmark.InstanceGenerator;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.ProblemCheck;
import no.nystart.matching.model.Scoring;
import no.nystart.matching.model.Solution;
import org.junit.jupiter.api.Assumptions;

class SearchProperties {

    private static Pace hour() {
        return Pace.until(Duration.ofHours(1), new StopSignal());
    }

    @Property(tries = 300)
    void theIncrementalTotalEqualsTheTotalFromScratch(
            @ForAll Density density,
            @ForAll @IntRange(min = 1, max = 40) int people,
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
        OfferTable table = OfferTable.of(InstanceGenerator.problem(density, people, seed));
        Occupancy occupancy = Occupancy.empty(table);
        Random random = new Random(seed);
        for (int step = 0; step < 200; step++) {
            int person = random.nextInt(people);
            int offers = table.first(person + 1) - table.first(person);
            int position = random.nextInt(4) == 0 || offers == 0
                    ? OfferTable.NONE
                    : table.first(person) + random.nextInt(offers);
            // room is not asked for: totals must hold for crowded places too
            if (position == OfferTable.NONE || fits(occupancy, person, position)) {
                occupancy.move(person, position);
            }
            assertThat(occupancy.total())
                    .isEqualTo(Scoring.of(table, occupancy.copyOfChosen()).total());
        }
    }

    private static boolean fits(Occupancy occupancy, int person, int position) {
        return occupancy.freeCapacity(occupancy.table().leader(position)) > -20;
    }

    @Property(tries = 100)
    void chainsNeverBreakAHardRuleAndKeepTheirTotal(
            @ForAll Density density,
            @ForAll @IntRange(min = 1, max = 60) int people,
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
        OfferTable table = OfferTable.of(InstanceGenerator.problem(density, people, seed));
        Prices free = new Lagrangian(table).prices();
        EjectionChains chains =
                new EjectionChains(table, PricedStart.of(table, free), new ShortList(table, free, 10), seed);
        chains.anneal(3000, 5000, 5);
        Scoring scoring = Scoring.of(table, chains.best());
        assertThat(scoring.hard()).isZero();
        assertThat(scoring.total()).isEqualTo(chains.bestTotal());
    }

    /** Everybody with the first offer that has room from somewhere on, every other one with none. */
    private static int[] anywhere(OfferTable table, long seed) {
        Random random = new Random(seed);
        Occupancy occupancy = Occupancy.withPins(table);
        for (int person = 0; person < table.people(); person++) {
            if (table.hasOffer(person) && random.nextBoolean()) {
                int somewhere = table.first(person) + random.nextInt(table.first(person + 1) - table.first(person));
                for (int position = somewhere;
                        position < table.first(person + 1) && occupancy.chosen(person) == OfferTable.NONE;
                        position++) {
                    if (occupancy.hasRoom(person, position)) {
                        occupancy.move(person, position);
                    }
                }
            }
        }
        return occupancy.copyOfChosen();
    }

    @Property(tries = 500)
    void everyLongChainSavesWhatItSaysAndBreaksNoRule(
            @ForAll Density density,
            @ForAll @IntRange(min = 1, max = 60) int people,
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
        OfferTable table = OfferTable.of(InstanceGenerator.problem(density, people, seed));
        LongChains chains = new LongChains(table, new Lagrangian(table).prices(), anywhere(table, seed));
        long before;
        do {
            before = chains.total();
            boolean found = chains.improve(() -> false);
            Scoring scoring = Scoring.of(table, chains.chosen());
            assertThat(scoring.hard()).isZero();
            assertThat(scoring.total()).isEqualTo(chains.total());
            assertThat(chains.total() < before).isEqualTo(found);
        } while (chains.total() < before);
    }

    @Property(tries = 500)
    void noSingleMoveIsLeftWhereLongChainsEnd(
            @ForAll @IntRange(min = 1, max = 14) int people, @ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
        OfferTable table = OfferTable.of(TightRegions.problem(people, seed));
        LongChains chains = new LongChains(table, new Lagrangian(table).prices(), anywhere(table, seed));
        while (chains.improve(() -> false)) {}
        Occupancy end = Occupancy.of(table, chains.chosen());
        for (int person = 0; person < people; person++) {
            int there = end.chosen(person);
            end.leave(person);
            assertThat(end.total()).isGreaterThanOrEqualTo(chains.total());
            for (int position = table.first(person); position < table.first(person + 1); position++) {
                if (end.hasRoom(person, position)) {
                    assertThat(end.total() + end.costOfPlacing(person, position))
                            .isGreaterThanOrEqualTo(chains.total());
                }
            }
            end.move(person, there);
        }
    }

    @Property(tries = 3000)
    void theLagrangianBoundIsNeverAboveTheOptimum(
            @ForAll @IntRange(min = 1, max = 6) int people,
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 0, max = 60) int iterations) {
        OfferTable table = OfferTable.of(TightRegions.problem(people, seed));
        long optimum = new BruteForce(table).optimum();
        Lagrangian lagrangian = new Lagrangian(table);
        // step lengths must not matter: also from an upper bound that is none
        long upper = seed % 3 == 0 ? optimum / 2 : optimum + seed % 500;
        lagrangian.improve(upper, iterations + 1);
        assertThat(lagrangian.bound()).isLessThanOrEqualTo(optimum);
    }

    @Property(tries = 300)
    void theExactSolverProvesWhatTryingAllFinds(
            @ForAll @IntRange(min = 1, max = 6) int people, @ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
        OfferTable table = OfferTable.of(TightRegions.problem(people, seed));
        ExactSolver exact = Natives.exactSolver();
        Assumptions.assumeTrue(exact != null, "no natives here");
        ExactModel model =
                ExactModel.of(Occupancy.empty(table), IntStream.range(0, people).toArray(), (person, position) -> true);
        int[] start = PricedStart.of(table, new Lagrangian(table).prices());
        boolean[] hint = model.values(Occupancy.of(table, start));
        assertThat(model.program().costOf(hint))
                .isEqualTo(Scoring.of(table, start).total());
        ExactSolver.Answer answer = exact.solve(model.program(), hint, new ExactSolver.Effort(100, 1), hour())
                .orElseThrow();
        long optimum = new BruteForce(table).optimum();
        assertThat(answer.bound()).isEqualTo(optimum);
        Scoring found = Scoring.of(table, model.chosen(answer.values()));
        assertThat(found.total()).isEqualTo(optimum);
        assertThat(found.hard()).isZero();
    }

    @Property(tries = 12)
    void noReportedSolutionBreaksAHardRule(
            @ForAll Density density,
            @ForAll @IntRange(min = 1, max = 60) int people,
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed,
            @ForAll boolean natives) {
        Problem problem = InstanceGenerator.problem(density, people, seed);
        assertThat(ProblemCheck.faults(problem)).isEmpty();
        MatchingSolver solver = natives ? MatchingSolver.create() : MatchingSolver.withoutNatives();
        Solution solution = solver.solve(
                problem,
                new SolveOptions(Duration.ofMillis(400), seed, 0),
                moment -> {
                    Solution best = moment.best().get();
                    assertThat(best.hard()).isZero();
                    assertThat(best.total()).isEqualTo(moment.bestTotal());
                    assertThat(best.bound()).isEqualTo(moment.bound());
                },
                new StopSignal(),
                null);
        assertThat(solution.hard()).isZero();
        assertThat(solution.bound()).isLessThanOrEqualTo(solution.total());
        assertThat(solution.assignments().size() + solution.unplaced().size()).isEqualTo(people);
        assertThat(solution.total())
                .isLessThanOrEqualTo(Baselines.firstComeFirstServed(problem).total());
        assertThat(Baselines.random(problem, seed).hard()).isZero();
    }
}
