package no.nystart.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Scoring;
import org.junit.jupiter.api.Assumptions;

/** Choosing among crews, some of whole companies, some of single leaders. */
class CrewProperties {

    /** The packings' crews at the end of a column generation, whose bound is checked on the way. */
    private static CrewChoice generated(
            OfferTable table, PackedBound packed, LinearProgram program, Lagrangian lagrangian, long optimum) {
        CrewChoice choice = new CrewChoice(table, packed, program);
        choice.add(packed.crewsOf(Baselines.firstComeFirstServed(table).copyOfChosen()));
        PackedAscent ascent = new PackedAscent(packed, lagrangian.prices(), optimum);
        for (int step = 0; step < 5; step++) {
            ascent.step();
            choice.gather();
        }
        PackedColumns columns = new PackedColumns(packed, choice, packed.bestPrices());
        for (int round = 0; round < 200 && !columns.isDone(); round++) {
            columns.step();
            assertThat(packed.bound()).isLessThanOrEqualTo(optimum);
        }
        return choice;
    }

    @Property(tries = 800)
    void whatCrewsMakeUpKeepsTheRulesCostsWhatItSaysAndIsNoWorseThanItBeganWith(
            @ForAll @IntRange(min = 1, max = 6) int people,
            @ForAll @LongRange(min = 1, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 0, max = 6) int staying) {
        ExactSolver exact = Natives.exactSolver();
        Assumptions.assumeTrue(exact != null, "no natives here");
        OfferTable table = OfferTable.of(TightRegions.problem(people, seed));
        if (seed % 5 == 0 && table.hasOffer(0)) {
            table = table.forcing(0, table.first(0));
        }
        long optimum = new BruteForce(table).optimum();
        Lagrangian lagrangian = new Lagrangian(table);
        lagrangian.improve(optimum, 20);
        PackedBound packed = new PackedBound(table, lagrangian.mostPlaced(), new int[] {0, 12, 4000}[(int) (seed % 3)]);
        int[] known = Baselines.firstComeFirstServed(table).copyOfChosen();
        try (LinearProgram program = exact.linearProgram();
                Pace hour = Pace.until(Duration.ofHours(1), new StopSignal())) {
            CrewChoice choice = generated(table, packed, program, lagrangian, optimum);

            CrewModel model = new CrewPool(table, packed, choice.crews()).model(known, person -> person >= staying);
            assertThat(model.program().costOf(model.start()))
                    .as("the same people together, perhaps in a cheaper way")
                    .isLessThanOrEqualTo(Scoring.of(table, known).total());
            ExactSolver.Answer answer = exact.solve(
                            model.program(), model.start(), new ExactSolver.Effort(100, 1), hour)
                    .orElseThrow();

            int[] chosen = model.chosen(answer.values());
            Scoring scoring = Scoring.of(table, chosen);
            assertThat(scoring.hard()).isZero();
            assertThat(scoring.total())
                    .isEqualTo(model.program().costOf(answer.values()))
                    .isBetween(optimum, Scoring.of(table, known).total());
            int[] stayed = IntStream.range(0, Math.min(staying, people)).toArray();
            assertThat(Arrays.stream(stayed).map(person -> chosen[person]))
                    .containsExactly(Arrays.stream(stayed)
                            .mapToObj(person -> known[person])
                            .toArray(Integer[]::new));
        }
    }
}
