package no.nystart.outcome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Of any region, however it is filtered: nobody reckons a few people from what is told. */
class DiscretionProperties {

    private static final List<String> SECTORS = List.of("care", "industry", "trade");
    private static final List<String> SIZES = List.of("SMALL", "MEDIUM");
    private static final List<String> AGES = List.of("18-20", "21-24", "25-");

    @Property
    void noTwoFiguresThatAreToldDifferByAFewPeople(@ForAll("regions") Cube region) {
        boolean[] untold = untold(region);
        int[] people = region.people(Figures::all);
        for (int group = 0; group < people.length; group++) {
            if (people[group] > 0 && !untold[group]) {
                assertThat(people[group]).isGreaterThanOrEqualTo(5);
                for (int wider : region.lattice().around(group)) {
                    assertThat(untold[wider] ? 0 : people[wider] - people[group])
                            .as("%s in %s of %s", group, wider, Arrays.toString(people))
                            .satisfiesAnyOf(
                                    difference -> assertThat(difference).isZero(),
                                    difference -> assertThat(difference).isGreaterThanOrEqualTo(5));
                }
            }
        }
    }

    @Property
    void noColumnLessWhatItTellsLeavesOneFigureOrAFewPeople(@ForAll("regions") Cube region) {
        boolean[] untold = untold(region);
        int[] people = region.people(Figures::all);
        for (int whole = 0; whole < people.length; whole++) {
            for (int dimension = 0; dimension < region.lattice().dimensions(); dimension++) {
                if (people[whole] > 0 && region.lattice().isAll(whole, dimension)) {
                    int[] hidden = IntStream.of(region.lattice().parts(whole, dimension))
                            .filter(part -> people[part] > 0 && untold[part])
                            .toArray();
                    if (untold[whole]) {
                        assertThat(hidden).isNotEmpty();
                    } else if (hidden.length > 0) {
                        assertThat(hidden).hasSizeGreaterThan(1);
                        assertThat(IntStream.of(hidden)
                                        .map(part -> people[part])
                                        .sum())
                                .isGreaterThanOrEqualTo(5);
                    }
                }
            }
        }
    }

    @Property
    void whereEveryNarrowestGroupIsOfManyEverythingIsTold(@ForAll("regionsOfMany") Cube region) {
        assertThat(untold(region)).containsOnly(false);
    }

    private static boolean[] untold(Cube region) {
        return Discretion.untold(
                region.lattice(),
                region.people(Figures::all),
                new boolean[region.lattice().size()]);
    }

    @Provide
    Arbitrary<Cube> regions() {
        return regions(Arbitraries.integers().between(0, 12));
    }

    @Provide
    Arbitrary<Cube> regionsOfMany() {
        return regions(Arbitraries.integers().between(5, 40));
    }

    private static Arbitrary<Cube> regions(Arbitrary<Integer> people) {
        return people.list()
                .ofSize(SECTORS.size() * SIZES.size() * AGES.size())
                .map(counts -> Cube.of(
                        3,
                        IntStream.range(0, counts.size())
                                .filter(i -> counts.get(i) > 0)
                                .mapToObj(i -> counted(i, counts.get(i)))
                                .toList()));
    }

    private static Cube.Counted counted(int number, int people) {
        return new Cube.Counted(
                List.of(
                        SECTORS.get(number % SECTORS.size()),
                        SIZES.get(number / SECTORS.size() % SIZES.size()),
                        AGES.get(number / SECTORS.size() / SIZES.size())),
                new Figures(people, people, 0, people, people, 0, 0, 0, 0));
    }
}
