package no.nystart.matching.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.YoungPerson;
import org.junit.jupiter.api.Test;

/** Whoever decides in a week knows what has come by then, and nothing of what will. */
class SeasonTest {

    private static final Map<String, PlaceAndLeader> NOBODY = Map.of();

    private final Season season = Season.of(Density.TOWN, 60, 11);

    private static Set<String> people(Problem problem) {
        return problem.youngPeople().stream().map(YoungPerson::id).collect(Collectors.toSet());
    }

    private static Set<String> places(Problem problem) {
        return problem.places().stream().map(Place::id).collect(Collectors.toSet());
    }

    private static List<Integer> weeks() {
        return IntStream.range(0, Season.WEEKS).boxed().toList();
    }

    @Test
    void aForecastHasOfThisSeasonOnlyWhatIsKnown() {
        for (int week : weeks()) {
            Problem forecast = season.forecast(week, NOBODY, 5);
            Set<String> real = people(season.hindsight());
            Set<String> realPlaces = places(season.hindsight());

            assertThat(people(forecast))
                    .filteredOn(real::contains)
                    .hasSameElementsAs(people(season.known(week, NOBODY)));
            assertThat(places(forecast))
                    .filteredOn(realPlaces::contains)
                    .hasSameElementsAs(places(season.known(week, NOBODY)));
        }
    }

    @Test
    void everybodyHasOneLastChance() {
        List<String> last = weeks().stream()
                .flatMap(week -> people(season.lastChances(week, NOBODY)).stream())
                .toList();

        assertThat(last).doesNotHaveDuplicates().hasSameElementsAs(people(season.hindsight()));
    }

    @Test
    void whoForeseesThreeWeeksKnowsWhoAndWhatComesInThemAndNothingLater() {
        int now = 4;
        Problem foreseen = season.foreseen(now, 3, NOBODY);
        Set<String> soon = IntStream.rangeClosed(now, now + 3)
                .mapToObj(week -> people(season.known(week, NOBODY)))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());

        assertThat(people(foreseen)).hasSameElementsAs(soon).isNotEqualTo(people(season.hindsight()));
        assertThat(places(foreseen))
                .hasSameElementsAs(places(season.known(now + 3, NOBODY)))
                .isNotEqualTo(places(season.known(now, NOBODY)));
    }

    @Test
    void towardsTheEndFewerAreExpected() {
        List<Integer> expected = weeks().stream()
                .map(week -> people(season.forecast(week, NOBODY, 5)).size()
                        - people(season.known(week, NOBODY)).size())
                .toList();

        assertThat(expected.getFirst()).isGreaterThan(45);
        assertThat(expected.getLast()).isZero();
        assertThat(expected).isSortedAccordingTo((one, other) -> other - one);
    }
}
