package no.nystart.outcome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiscretionTest {

    @Test
    void aGroupOfFourIsNotToldAndNeitherIsTheNextSmallestFromWhichItCouldBeReckoned() {
        Cube cube = Cube.of(1, List.of(group(4, "a"), group(7, "b"), group(19, "c")));

        assertThat(told(cube)).containsExactly("c", "all");
    }

    @Test
    void groupsOfFiveAreTold() {
        Cube cube = Cube.of(1, List.of(group(5, "a"), group(7, "b")));

        assertThat(told(cube)).containsExactly("a", "b", "all");
    }

    @Test
    void whatAFilterLeavesOutOfAGroupIsNotTellableByDifferenceEither() {
        // of the nine of a, six are in trade: the other three could be reckoned
        Cube cube = Cube.of(
                2,
                List.of(
                        group(6, "trade", "a"),
                        group(12, "trade", "b"),
                        group(13, "trade", "c"),
                        group(3, "care", "a"),
                        group(18, "care", "b"),
                        group(27, "care", "c")));

        Told told = Told.of(List.of(cube));

        assertThat(isTold(told, cube, "trade", "a")).isFalse();
        // nor from the total of trade, less the others
        assertThat(isTold(told, cube, "trade", "b")).isFalse();
        assertThat(isTold(told, cube, "trade", "c")).isTrue();
        assertThat(isTold(told, cube, "trade", null)).isTrue();
        assertThat(isTold(told, cube, null, "a")).isTrue();
    }

    @Test
    void aFilterThatLeavesOutFourOfAllIsNotToldThoughEachFigureIsOfMany() {
        Cube cube = Cube.of(1, List.of(group(20, "a"), group(2, "b"), group(2, "c")));

        // less a, four would be left
        assertThat(told(cube)).containsExactly("all");
    }

    @Test
    void whatIsUntoldTogetherIsOfFiveOrMore() {
        Cube cube = Cube.of(1, List.of(group(20, "a"), group(2, "b"), group(2, "c"), group(30, "d")));

        // all less a and d would leave four
        assertThat(told(cube)).containsExactly("all");
    }

    @Test
    void twoFiltersThatTogetherLeaveOutFourOfAllAreNotTold() {
        Cube cube = Cube.of(2, List.of(group(16, "trade", "a"), group(2, "trade", "b"), group(2, "care", "a")));
        Told told = Told.of(List.of(cube));

        assertThat(isTold(told, cube, null, null)).isTrue();
        assertThat(isTold(told, cube, "trade", "a")).isFalse();
    }

    @Test
    void howPeopleStandIsNotToldWhereItIsKnownOfFew() {
        Cube cube = Cube.of(
                1,
                List.of(
                        new Cube.Counted(List.of("a"), new Figures(8, 8, 0, 3, 2, 1, 0, 0, 0)),
                        group(9, "b"),
                        group(11, "c")));
        Told told = Told.of(List.of(cube));

        assertThat(Stream.of("a", "b", "c").map(key -> tally(told, cube, key)))
                .allMatch(Tally::told)
                .filteredOn(Tally::outcomesTold)
                .extracting(Tally::key)
                .containsExactly("c");
    }

    @Test
    void aFigureOfTwoTablesIsToldInBothOrNone() {
        Cube filters = Cube.of(1, List.of(group(9, "trade"), group(8, "care"), group(30, "industry")));
        // all of trade are of one age, and the others of that age are too few
        Cube byAge = Cube.of(
                2,
                List.of(
                        group(9, "trade", "18-20"),
                        group(2, "care", "18-20"),
                        group(6, "care", "21-24"),
                        group(30, "industry", "21-24")));

        Told told = Told.of(List.of(filters, byAge));

        assertThat(isTold(told, byAge, "trade", null)).isEqualTo(isTold(told, filters, "trade"));
        assertThat(isTold(told, filters, "trade")).isFalse();
    }

    private static List<String> told(Cube cube) {
        Told told = Told.of(List.of(cube));
        return Stream.of("a", "b", "c", "all")
                .filter(key -> key.equals("all") || cube.lattice().values(0).contains(key))
                .filter(key -> isTold(told, cube, key.equals("all") ? null : key))
                .toList();
    }

    private static boolean isTold(Told told, Cube cube, String... keys) {
        return tally(told, cube, keys).told();
    }

    private static Tally tally(Told told, Cube cube, String... keys) {
        return told.tally(String.valueOf(keys[0]), cube, cube.lattice().at(Arrays.asList(keys)));
    }

    /** So many, all known to be at work. */
    private static Cube.Counted group(int people, String... keys) {
        return new Cube.Counted(List.of(keys), new Figures(people, people, 0, people, people, 0, 0, 0, 0));
    }
}
