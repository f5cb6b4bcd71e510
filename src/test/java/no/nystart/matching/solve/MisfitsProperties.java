package no.nystart.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import no.nystart.matching.benchmark.Density;
import no.nystart.matching.benchmark.InstanceGenerator;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Scoring;
import org.junit.jupiter.api.Assumptions;

/** What an assignment loses, at the best prices of its region, against the bound there. */
class MisfitsProperties {

    private static OfferTable table(long seed) {
        return OfferTable.of(
                InstanceGenerator.problem(Density.values()[(int) (seed % Density.values().length)], 23, seed));
    }

    private static ShortList wanted(OfferTable table) {
        return new ShortList(table, new Lagrangian(table).prices(), 12);
    }

    /** With its best prices, as far as a linear program finds them. */
    private static PackedBound packed(OfferTable table, long seed) {
        PackedBound packed =
                new PackedBound(table, new Lagrangian(table).mostPlaced(), new int[] {0, 4000}[(int) (seed % 2)]);
        ExactSolver exact = Natives.exactSolver();
        Assumptions.assumeTrue(exact != null, "no natives here");
        try (CrewChoice choice = new CrewChoice(table, packed, exact.linearProgram())) {
            packed.at(new long[packed.rows()], new int[packed.rows()]);
            choice.gather();
            PackedColumns columns = new PackedColumns(packed, choice, packed.bestPrices());
            while (!columns.isDone()) {
                columns.step();
            }
        }
        return packed;
    }

    @Property(tries = 150)
    void noAssignmentLosesMoreWithItsPeopleThanItIsAboveTheBound(@ForAll @LongRange(min = 1, max = 100_000) long seed) {
        OfferTable table = table(seed);
        PackedBound packed = packed(table, seed);
        int[] chosen = Baselines.firstComeFirstServed(table).copyOfChosen();
        long above = Scoring.of(table, chosen).total() - packed.bound();

        long lost = Misfits.of(table, packed, wanted(table), chosen).sum();

        // the bound is rounded up
        assertThat(lost).isBetween(0L, (above + 1) * Lagrangian.SCALE);
    }

    @Property(tries = 150)
    void whereNobodyIsPlacedThoseLoseWhomAnOfferWouldServeBetter(@ForAll @LongRange(min = 1, max = 100_000) long seed) {
        OfferTable table = table(seed);
        int[] nobody = new int[table.people()];
        Arrays.fill(nobody, OfferTable.NONE);

        Misfits misfits = Misfits.of(table, packed(table, seed), wanted(table), nobody);

        assertThat(misfits.sum()).isPositive();
        SplittableRandom random = new SplittableRandom(seed);
        for (int draw = 0; draw < 50; draw++) {
            assertThat(table.hasOffer(misfits.draw(random))).isTrue();
        }
    }

    @Property(tries = 150)
    void thePersonTakenOutOfAnAssignmentIsDrawn(@ForAll @LongRange(min = 1, max = 100_000) long seed) {
        OfferTable table = table(seed);
        PackedBound packed = packed(table, seed);
        int[] chosen = Baselines.firstComeFirstServed(table).copyOfChosen();
        int out = -1;
        for (int person = 0; person < chosen.length; person++) {
            if (chosen[person] != OfferTable.NONE && packed.excessUnplaced(person) > 1000 * Lagrangian.SCALE) {
                out = person;
            }
        }
        Assumptions.assumeTrue(out >= 0, "nobody is worth their place");
        chosen[out] = OfferTable.NONE;

        Misfits misfits = Misfits.of(table, packed, wanted(table), chosen);

        SplittableRandom random = new SplittableRandom(seed);
        int taken = out;
        assertThat(IntStream.range(0, 3000).map(draw -> misfits.draw(random))).contains(taken);
    }
}
