package no.nystart.matching.solve;

import static no.nystart.matching.model.Region.company;
import static no.nystart.matching.model.Region.inGlamdal;
import static no.nystart.matching.model.Region.leader;
import static no.nystart.matching.model.Region.place;
import static no.nystart.matching.model.Region.youngPerson;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Region;
import org.junit.jupiter.api.Assumptions;

/** Bounds of packings, some of whole companies, some of single leaders, against every assignment there is. */
class PackedBoundProperties {

    /** From none to all companies as wholes, by a draw. */
    private static int mostFillings(long seed) {
        return new int[] {0, 12, 40, 4000}[(int) (seed % 4)];
    }

    /** Tight, and every fifth time with somebody pinned where that leaves room for others' pins. */
    private static OfferTable table(int people, long seed) {
        OfferTable table = OfferTable.of(TightRegions.problem(people, seed));
        boolean pinning = seed % 5 == 0 && table.hasOffer(0);
        return pinning ? table.forcing(0, table.first(0)) : table;
    }

    private static PackedBound climbed(OfferTable table, Lagrangian lagrangian, long seed, long upper, int steps) {
        PackedBound packed = new PackedBound(table, lagrangian.mostPlaced(), mostFillings(seed));
        PackedAscent ascent = new PackedAscent(packed, lagrangian.prices(), upper);
        for (int step = 0; step < steps; step++) {
            ascent.step();
        }
        return packed;
    }

    private static PackedBound generated(OfferTable table, Lagrangian lagrangian, long seed, int steps) {
        ExactSolver exact = Natives.exactSolver();
        Assumptions.assumeTrue(exact != null, "no natives here");
        PackedBound packed = new PackedBound(table, lagrangian.mostPlaced(), mostFillings(seed));
        double[] start = Arrays.stream(packed.start(lagrangian.prices()))
                .asDoubleStream()
                .toArray();
        try (CrewChoice choice = new CrewChoice(table, packed, exact.linearProgram())) {
            PackedColumns columns = new PackedColumns(packed, choice, start);
            for (int step = 0; step < steps && !columns.isDone(); step++) {
                columns.step();
            }
        }
        return packed;
    }

    private static Lagrangian lagrangian(OfferTable table, long upper, int steps) {
        Lagrangian lagrangian = new Lagrangian(table);
        lagrangian.improve(upper, steps);
        return lagrangian;
    }

    @Property(tries = 2000)
    void subgradientStepsNeverGoAboveTheOptimumNorBelowTheLagrangianTheyBeganWith(
            @ForAll @IntRange(min = 1, max = 6) int people,
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 0, max = 60) int steps) {
        OfferTable table = table(people, seed);
        long optimum = new BruteForce(table).optimum();
        Lagrangian lagrangian = lagrangian(table, optimum + seed % 500, 1 + steps / 2);
        // the length of the steps must not matter
        PackedBound packed = climbed(table, lagrangian, seed, seed % 3 == 0 ? optimum / 2 : optimum, steps + 1);
        assertThat(packed.bound()).isBetween(lagrangian.bound(), optimum);
    }

    @Property(tries = 1500)
    void generatedColumnsNeverGoAboveTheOptimumNorBelowTheLagrangianTheyBeganWith(
            @ForAll @IntRange(min = 1, max = 6) int people,
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 1, max = 40) int steps) {
        OfferTable table = table(people, seed);
        long optimum = new BruteForce(table).optimum();
        Lagrangian lagrangian = lagrangian(table, optimum, 1 + (int) (seed % 40));
        assertThat(generated(table, lagrangian, seed, steps).bound()).isBetween(lagrangian.bound(), optimum);
    }

    /** One company, whole: the best packing is the best assignment. */
    @Property(tries = 300)
    void whereOneCompanyIsAllThereIsTheBoundIsTheOptimum(
            @ForAll @IntRange(min = 1, max = 5) int people, @ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
        OfferTable table = OfferTable.of(TightRegions.ofOneCompany(people, seed));
        Lagrangian lagrangian = lagrangian(table, 100_000, 5);
        assertThat(generated(table, lagrangian, 3, 500).bound()).isEqualTo(new BruteForce(table).optimum());
    }

    /** More ways than a number has digits for. */
    @Example
    void aCompanyWithAHundredPlacesIsTakenLeaderByLeader() {
        Region region = inGlamdal().with(company("c", 300));
        for (int place = 0; place < 100; place++) {
            region.with(place("p" + place, "c", 3)).with(leader("l" + place, "c", 5, "p" + place));
        }
        OfferTable table = OfferTable.of(
                region.with(youngPerson("y1", 1)).with(youngPerson("y2", 2)).problem());
        Packings packings = new Packings(table, 4000);
        assertThat(packings.all()).hasSize(100).allMatch(LeaderPacking.class::isInstance);
        assertThat(packings.isCompanyPriced(0)).isTrue();
    }
}
