package no.nystart.matching.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.nystart.register.codes.Coordinates;
import org.junit.jupiter.api.Test;

class RunMapTest {

    private static final Map<String, Coordinates> PLACES = Map.of(
            "Flisa", new Coordinates(60.61, 12.01),
            "Kongsvinger", new Coordinates(60.19, 12.00),
            "Magnor", new Coordinates(59.95, 12.20),
            "Skarnes", new Coordinates(60.25, 11.68));

    private final RunMaps maps = new RunMaps(name -> Optional.ofNullable(PLACES.get(name)));

    @Test
    void thoseWhoGoTheSameWayShareALineAsWideAsTheyAreMany() {
        RunMap map = maps.of(List.of(
                to("Flisa", "Flittig Smie", "Magnor"),
                to("Kongsvinger", "Flittig Smie", "Magnor"),
                to("Kongsvinger", "Flittig Smie", "Magnor"),
                to("Kongsvinger", "Flittig Smie", "Magnor")));

        assertThat(map.lines())
                .extracting(line -> line.from().name(), line -> line.to().number(), RunMap.Line::people)
                .containsExactlyInAnyOrder(tuple("Flisa", 1, 1), tuple("Kongsvinger", 1, 3));
        assertThat(map.areas()).first().satisfies(area -> {
            assertThat(area.name()).isEqualTo("Kongsvinger");
            assertThat(area.people()).isEqualTo(3);
            assertThat(area.radius()).isGreaterThan(map.areas().getLast().radius());
        });
        assertThat(map.sites())
                .singleElement()
                .satisfies(site -> assertThat(site.people()).isEqualTo(4));
    }

    @Test
    void whoGetsNoPlaceCountsWhereTheyLiveAndHasNoLine() {
        RunMap map = maps.of(List.of(to("Flisa", "Rolig Ku", "Skarnes"), nowhere("Flisa"), nowhere("Flisa")));

        assertThat(map.areas()).singleElement().satisfies(area -> {
            assertThat(area.people()).isEqualTo(3);
            assertThat(area.unplaced()).isEqualTo(2);
        });
        assertThat(map.lines()).hasSize(1);
        assertThat(map.stretches())
                .containsExactly(
                        new RunMap.Stretch("Flisa", "Rolig Ku", "Skarnes", 1), new RunMap.Stretch("Flisa", "", "", 2));
    }

    @Test
    void whatIsOnNoMapStandsInTheTable() {
        RunMap map = maps.of(List.of(to("Langtvekk", "Rolig Ku", "Skarnes"), to("Flisa", "Rask Elg", "Ingensteds")));

        assertThat(map.areas()).extracting(RunMap.Area::name).containsExactly("Flisa");
        assertThat(map.sites()).extracting(RunMap.Site::company).containsExactly("Rolig Ku");
        assertThat(map.lines()).isEmpty();
        assertThat(map.stretches()).hasSize(2);
        assertThat(maps.of(List.of(nowhere("Langtvekk"))).drawn()).isFalse();
    }

    @Test
    void northIsUpAndADistanceIsAsLongInEveryDirection() {
        RunMap map = maps.of(List.of(nowhere("Flisa"), nowhere("Magnor"), nowhere("Skarnes")));
        Spot flisa = area(map, "Flisa").at();
        Spot magnor = area(map, "Magnor").at();
        Spot skarnes = area(map, "Skarnes").at();
        double perKilometre = (double) map.scale().length() / map.scale().kilometres();

        assertThat(flisa.y()).isLessThan(skarnes.y());
        assertThat(skarnes.x()).isLessThan(magnor.x());
        // great circles: 74.2 km along the meridian, mostly; 43.9 km across it, mostly
        assertThat(flisa.to(magnor) / perKilometre).isCloseTo(74.2, within(1.0));
        assertThat(skarnes.to(magnor) / perKilometre).isCloseTo(44.0, within(1.0));
    }

    @Test
    void nothingCoversAnything() {
        List<Trip> trips = new ArrayList<>(Collections.nCopies(40, nowhere("Kongsvinger")));
        Stream.of("Alfa", "Beta", "Gamma", "Delta", "Epsilon")
                .forEach(company -> trips.add(to("Kongsvinger", company, "Kongsvinger")));
        RunMap map = maps.of(trips);

        for (RunMap.Site site : map.sites()) {
            assertThat(site.at().to(area(map, "Kongsvinger").at()))
                    .isGreaterThan(area(map, "Kongsvinger").radius() + Sheet.MARK);
            map.sites().stream()
                    .filter(other -> other != site)
                    .forEach(other -> assertThat(other.at().to(site.at())).isGreaterThan(2 * Sheet.MARK));
        }
    }

    @Test
    void everythingLiesOnTheSheet() {
        RunMap map = maps.of(List.of(nowhere("Flisa"), nowhere("Magnor"), to("Skarnes", "Rolig Ku", "Kongsvinger")));

        assertThat(Stream.concat(
                        map.areas().stream().map(RunMap.Area::at),
                        map.sites().stream().map(RunMap.Site::at)))
                .allSatisfy(at -> {
                    assertThat(at.x()).isBetween(50, map.width() - 50);
                    assertThat(at.y()).isBetween(50, map.height() - 50);
                });
    }

    private static RunMap.Area area(RunMap map, String name) {
        return map.areas().stream()
                .filter(area -> area.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Trip to(String home, String company, String site) {
        return new Trip(home, Optional.of(new Trip.Work(company, site)));
    }

    private static Trip nowhere(String home) {
        return new Trip(home, Optional.empty());
    }
}
