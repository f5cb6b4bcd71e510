package no.nystart.outcome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DiscretionTest {

    @Test
    void aGroupOfFourIsNotToldAndNeitherIsTheNextSmallestFromWhichItCouldBeReckoned() {
        Map<String, Figures> counted = new TreeMap<>(Map.of("a", of(4), "b", of(7), "c", of(19)));

        assertThat(told(counted, counted)).containsExactly("c");
    }

    @Test
    void groupsOfFiveAreTold() {
        Map<String, Figures> counted = new TreeMap<>(Map.of("a", of(5), "b", of(7)));

        assertThat(told(counted, counted)).containsExactly("a", "b");
    }

    @Test
    void whatAFilterLeavesOutOfAGroupIsNotTellableByDifferenceEither() {
        Map<String, Figures> whole = new TreeMap<>(Map.of("a", of(9), "b", of(30), "c", of(40)));
        Map<String, Figures> filtered = new TreeMap<>(Map.of("a", of(6), "b", of(12), "c", of(13)));

        // three of a are left out; b goes with it, as the total less c would tell a
        assertThat(told(filtered, whole)).containsExactly("c");
    }

    @Test
    void howPeopleStandIsNotToldWhereItIsKnownOfFew() {
        Map<String, Figures> counted =
                new TreeMap<>(Map.of("a", new Figures(8, 8, 0, 3, 2, 1, 0, 0, 0), "b", of(9), "c", of(11)));

        List<Tally> tallies = Discretion.told(counted, counted);

        assertThat(tallies).allMatch(Tally::told);
        assertThat(tallies)
                .filteredOn(Tally::outcomesTold)
                .extracting(Tally::key)
                .containsExactly("c");
    }

    @Test
    void nobodyGivesNobodyAway() {
        Map<String, Figures> counted = new TreeMap<>(Map.of("a", of(0), "b", of(7)));

        assertThat(told(counted, counted)).containsExactly("a", "b");
    }

    private static List<String> told(Map<String, Figures> counted, Map<String, Figures> whole) {
        return Discretion.told(counted, whole).stream()
                .filter(Tally::told)
                .map(Tally::key)
                .toList();
    }

    /** So many, all known to be at work. */
    private static Figures of(int people) {
        return new Figures(people, people, 0, people, people, 0, 0, 0, 0);
    }
}
