package no.nystart.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import no.nystart.matching.benchmark.Density;
import no.nystart.matching.benchmark.InstanceGenerator;
import no.nystart.matching.model.OfferTable;
import org.junit.jupiter.api.Assumptions;

/** Branches against every assignment there is, at companies taken as a whole and leader by leader. */
class BranchingProperties {

    private static final ExactSolver.Effort PLENTY = new ExactSolver.Effort(100, 1);

    /** Tight, and every fifth time with somebody pinned. */
    private static OfferTable table(int people, long seed) {
        OfferTable table = OfferTable.of(TightRegions.problem(people, seed));
        boolean pinning = seed % 5 == 0 && table.hasOffer(0);
        return pinning ? table.forcing(0, table.first(0)) : table;
    }

    private static PackedBound packed(OfferTable table, long seed) {
        return new PackedBound(table, new Lagrangian(table).mostPlaced(), new int[] {0, 12, 4000}[(int) (seed % 3)]);
    }

    private static ExactSolver exact() {
        ExactSolver exact = Natives.exactSolver();
        Assumptions.assumeTrue(exact != null, "no natives here");
        return exact;
    }

    private static Pace hour() {
        return Pace.until(Duration.ofHours(1), new StopSignal());
    }

    /** Some people placed who are not pinned elsewhere, some positions closed. */
    private static Conditions conditions(OfferTable table, Random random) {
        Conditions conditions = Conditions.none();
        for (int person = 0; person < table.people(); person++) {
            if (random.nextInt(3) == 0) {
                conditions = conditions.placing(person);
            }
        }
        return conditions.closing(IntStream.range(0, table.size())
                .filter(position -> random.nextInt(4) == 0)
                .filter(position ->
                        IntStream.range(0, table.people()).noneMatch(person -> table.pinned(person) == position)));
    }

    /** 0 where packings keep to the row by themselves. */
    private static long anyPrice(OfferTable table, PackedBound packed, int row, Random random) {
        int places = table.people() + table.loads().places();
        boolean isPriced = row < table.people()
                || (row < places ? packed.isPlacePriced(row - table.people()) : packed.mostPriced(row - places) > 0);
        long price = isPriced ? random.nextLong(-2_000_000, 3_000_000) : 0;
        return packed.isAtLeastZero(row) ? Math.abs(price) : price;
    }

    @Property(tries = 1500)
    void noAssignmentThatKeepsConditionsCostsLessThanTheBoundUnderThem(
            @ForAll @IntRange(min = 1, max = 5) int people, @ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
        OfferTable table = table(people, seed);
        Random random = new Random(seed);
        Conditions conditions = conditions(table, random);
        long optimum = new BruteForce(table).optimumUnder(conditions);
        Assumptions.assumeTrue(optimum < Long.MAX_VALUE, "conditions that nobody can keep");
        PackedBound packed = packed(table, seed);
        try (CrewChoice choice = new CrewChoice(table, packed, exact().linearProgram());
                Pace pace = hour()) {
            assertThat(choice.chooseUnder(conditions, Long.MAX_VALUE, pace))
                    .as("at the best prices")
                    .isLessThanOrEqualTo(optimum * Lagrangian.SCALE);
            long[] anyPrices = new long[packed.rows()];
            for (int row = 0; row < anyPrices.length; row++) {
                anyPrices[row] = anyPrice(table, packed, row, random);
            }
            assertThat(packed.under(conditions, anyPrices))
                    .as("at prices drawn by lot")
                    .isLessThanOrEqualTo(optimum * Lagrangian.SCALE);
        }
    }

    @Property(tries = 800)
    void whatCostsNoMoreThanBoundAndMarginIsMadeOfTheCrewsWithin(
            @ForAll @IntRange(min = 1, max = 5) int people,
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed,
            @ForAll boolean best) {
        OfferTable table = table(people, seed);
        long optimum = new BruteForce(table).optimum();
        PackedBound packed = packed(table, seed);
        ExactSolver exact = exact();
        try (CrewChoice choice = new CrewChoice(table, packed, exact.linearProgram());
                Pace pace = hour()) {
            long[] noPrices = new long[packed.rows()];
            long bound = best
                    ? choice.chooseUnder(Conditions.none(), Long.MAX_VALUE, pace)
                    : packed.under(Conditions.none(), noPrices);

            List<Crew> within = packed.crewsWithin(optimum * Lagrangian.SCALE - bound, 100_000);

            int[] known = Baselines.firstComeFirstServed(table).copyOfChosen();
            CrewModel model = new CrewPool(table, packed, within).model(known, person -> true);
            assertThat(exact.solve(model.program(), model.start(), PLENTY, pace))
                    .hasValueSatisfying(answer -> assertThat(answer.bound()).isEqualTo(optimum));
        }
    }

    @Property(tries = 200)
    void ofMoreCrewsThanAskedForThereIsNone(@ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
        OfferTable table = OfferTable.of(InstanceGenerator.problem(Density.TOWN, 30, seed));
        PackedBound packed = packed(table, seed);
        packed.under(Conditions.none(), new long[packed.rows()]);
        long margin = 3000 * Lagrangian.SCALE;
        List<Crew> all = packed.crewsWithin(margin, 100_000);
        Assumptions.assumeTrue(all != null && !all.isEmpty(), "none or too many");

        assertThat(packed.crewsWithin(margin, all.size())).hasSameSizeAs(all);
        assertThat(packed.crewsWithin(margin, all.size() - 1)).isNull();
    }

    /** With none left to the exact solver, down to single assignments. */
    @Property(tries = 800)
    void branchesEndWithTheOptimum(
            @ForAll @IntRange(min = 1, max = 6) int people,
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 0, max = 6) int mostCrews) {
        OfferTable table = table(people, seed);
        long optimum = new BruteForce(table).optimum();
        PackedBound packed = packed(table, seed);
        ExactSolver exact = exact();
        SolveOptions options = new SolveOptions(Duration.ofHours(1), seed, 0);
        try (CrewChoice choice = new CrewChoice(table, packed, exact.linearProgram());
                Pace pace = hour();
                Run run = new Run(
                        table,
                        options,
                        moment -> assertThat(moment.bound()).isLessThanOrEqualTo(optimum),
                        pace,
                        exact)) {
            run.found(Baselines.firstComeFirstServed(table).copyOfChosen());
            Branching branching = new Branching(run, exact, packed, choice, mostCrews);
            while (branching.goOn(1)) {}

            assertThat(run.bestTotal()).isEqualTo(optimum);
            assertThat(run.bound()).isEqualTo(optimum);
        }
    }
}
