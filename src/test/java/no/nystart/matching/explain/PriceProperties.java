package no.nystart.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Problem;
import no.nystart.matching.solve.TightRegions;

class PriceProperties {

    @Property(tries = 15)
    void theExactPriceIsThatOfTheForcedProblemSolvedFromScratch(
            @ForAll @IntRange(min = 2, max = 6) int people, @ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
        SolvedProblem solved = Solving.solved(TightRegions.problem(people, seed));
        OfferTable table = solved.table();
        int person = new Random(seed).nextInt(people);
        String id = solved.problem().youngPeople().get(person).id();
        for (int position = table.first(person); position < table.first(person + 1); position++) {
            int forced = position;
            if (position == solved.chosen(person)) {
                continue;
            }
            long optimum = EveryAssignment.bestTotal(table, chosen -> chosen[person] == forced);
            WhyNot answer = WhyNot.exact(solved, id, solved.ids(position), Solving.again());
            assertThat(answer)
                    .isInstanceOfSatisfying(
                            WhyNot.Priced.class,
                            priced -> assertThat(priced.alternative().price())
                                    .isEqualTo(new Price.Exact(
                                            optimum - solved.solution().total())));
        }
    }

    @Property(tries = 80)
    void theTruthLiesBetweenWhatIsProvenAndWhatWasArranged(
            @ForAll @IntRange(min = 2, max = 6) int people, @ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
        SolvedProblem solved = Solving.solved(TightRegions.problem(people, seed));
        OfferTable table = solved.table();
        int person = new Random(seed).nextInt(people);
        String id = solved.problem().youngPeople().get(person).id();
        for (Alternative alternative : new Alternatives(solved, id).estimates()) {
            int forced = table.position(person, alternative.offer());
            long truth = EveryAssignment.bestTotal(table, chosen -> chosen[person] == forced)
                    - solved.solution().total();
            assertThat(alternative.price())
                    .isInstanceOfSatisfying(
                            Price.Estimate.class,
                            estimate -> assertThat(truth).isBetween(estimate.atLeast(), estimate.atMost()));
        }
    }

    @Property(tries = 10)
    void theBestAlternativesAreTheCheapestOfAll(
            @ForAll @IntRange(min = 2, max = 6) int people, @ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
        Problem problem = TightRegions.problem(people, seed);
        SolvedProblem solved = Solving.solved(problem);
        OfferTable table = solved.table();
        for (int person = 0; person < people; person++) {
            if (solved.chosen(person) == OfferTable.NONE) {
                continue;
            }
            int who = person;
            long unplaced = EveryAssignment.bestTotal(table, chosen -> chosen[who] == OfferTable.NONE);
            List<Long> expected = java.util.stream.IntStream.range(table.first(person), table.first(person + 1))
                    .filter(position -> position != solved.chosen(who))
                    .mapToLong(position -> EveryAssignment.bestTotal(table, chosen -> chosen[who] == position))
                    .filter(total -> total < unplaced)
                    .sorted()
                    .limit(3)
                    .mapToObj(total -> total - solved.solution().total())
                    .toList();
            List<Long> found = new Alternatives(
                            solved, problem.youngPeople().get(person).id())
                    .best(3, Solving.again()).stream()
                            .map(alternative -> alternative.price().rise())
                            .toList();
            // where being unplaced costs exactly as much, either answer is right
            assertThat(found.stream()
                            .filter(rise -> rise + solved.solution().total() != unplaced)
                            .collect(Collectors.toList()))
                    .isEqualTo(expected);
        }
    }

    @Property(tries = 10)
    void theMovesOfAnAlternativeAddUpToItsPrice(
            @ForAll @IntRange(min = 2, max = 6) int people, @ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
        SolvedProblem solved = Solving.solved(TightRegions.problem(people, seed));
        OfferTable table = solved.table();
        for (int person = 0; person < people; person++) {
            String id = solved.problem().youngPeople().get(person).id();
            for (Alternative alternative : new Alternatives(solved, id).estimates()) {
                int[] chosen = solved.copyOfChosen();
                chosen[person] = table.position(person, alternative.offer());
                for (Move move : alternative.othersMoving()) {
                    int other = solved.person(move.youngPerson());
                    chosen[other] = move.to() instanceof Standing.Placed placed
                            ? table.position(other, placed.offer())
                            : OfferTable.NONE;
                }
                long total = no.nystart.matching.model.Scoring.of(table, chosen).total();
                assertThat(alternative.price())
                        .isInstanceOfSatisfying(
                                Price.Estimate.class,
                                estimate -> assertThat(estimate.atMost())
                                        .isEqualTo(total - solved.solution().total()));
            }
        }
    }

    @Property(tries = 300)
    void aRuleIsNamedExactlyWhereNoOfferExists(
            @ForAll @IntRange(min = 1, max = 6) int people, @ForAll @LongRange(min = 1, max = 1_000_000) long seed) {
        Problem problem = TightRegions.problem(people, seed);
        OfferTable table = OfferTable.of(problem);
        BrokenRules rules = new BrokenRules(table);
        for (int person = 0; person < people; person++) {
            for (int place = 0; place < problem.places().size(); place++) {
                for (int leader = 0; leader < problem.leaders().size(); leader++) {
                    PlaceAndLeader ids = new PlaceAndLeader(
                            problem.places().get(place).id(),
                            problem.leaders().get(leader).id());
                    assertThat(rules.of(person, place, leader).isEmpty())
                            .isEqualTo(table.position(person, ids) != OfferTable.NONE);
                }
            }
        }
    }
}
