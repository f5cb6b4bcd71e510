package no.nystart.matching.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nystart.register.codes.Coordinates;

/** Draws maps of runs. */
public final class RunMaps {

    /** About a quarter of the sheet at most, in round kilometres. */
    private static final List<Integer> SCALES = List.of(100, 50, 20, 10, 5, 2, 1);

    private final Function<String, Optional<Coordinates>> places;

    /** @param places where a postal place is; empty where that is not known */
    public RunMaps(Function<String, Optional<Coordinates>> places) {
        this.places = places;
    }

    /** Of these people; whoever must not be told of is not among them. */
    public RunMap of(Collection<Trip> trips) {
        List<RunMap.Stretch> stretches = stretches(trips);
        Map<String, Coordinates> known = known(trips);
        if (known.isEmpty()) {
            return new RunMap(Frame.WIDTH, 0, List.of(), List.of(), List.of(), new RunMap.Scale(0, 0, 0), stretches);
        }
        Frame frame = Frame.around(known.values());
        Sheet sheet = new Sheet(frame);
        List<RunMap.Area> areas = areas(trips, known, sheet);
        List<RunMap.Site> sites = sites(trips, known, sheet);
        return new RunMap(
                Frame.WIDTH,
                frame.height(),
                areas.stream().map(sheet::labelled).toList(),
                sites,
                lines(stretches, areas, sites),
                scale(frame),
                stretches);
    }

    /** By home, those with the most people first; those without a place last of each. */
    private static List<RunMap.Stretch> stretches(Collection<Trip> trips) {
        return trips.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(trip -> 1)))
                .entrySet()
                .stream()
                .map(each -> new RunMap.Stretch(
                        each.getKey().home(),
                        each.getKey().work().map(Trip.Work::company).orElse(""),
                        each.getKey().work().map(Trip.Work::site).orElse(""),
                        each.getValue()))
                .sorted(Comparator.comparing(RunMap.Stretch::home)
                        .thenComparing(stretch -> stretch.company().isEmpty())
                        .thenComparing(RunMap.Stretch::people, Comparator.reverseOrder())
                        .thenComparing(RunMap.Stretch::company)
                        .thenComparing(RunMap.Stretch::site))
                .toList();
    }

    private Map<String, Coordinates> known(Collection<Trip> trips) {
        Map<String, Coordinates> known = new HashMap<>();
        trips.stream()
                .flatMap(trip -> Stream.concat(Stream.of(trip.home()), trip.work().map(Trip.Work::site).stream()))
                .distinct()
                .forEach(place -> places.apply(place).ifPresent(at -> known.put(place, at)));
        return known;
    }

    private static List<RunMap.Area> areas(Collection<Trip> trips, Map<String, Coordinates> known, Sheet sheet) {
        Map<String, List<Trip>> homes =
                trips.stream().collect(Collectors.groupingBy(Trip::home, TreeMap::new, Collectors.toList()));
        List<RunMap.Area> areas = new ArrayList<>();
        homes.entrySet().stream()
                .filter(home -> known.containsKey(home.getKey()))
                .sorted(Comparator.comparingInt(home -> -home.getValue().size()))
                .forEach(home -> areas.add(sheet.area(
                        home.getKey(),
                        home.getValue().size(),
                        (int) home.getValue().stream()
                                .filter(trip -> trip.work().isEmpty())
                                .count(),
                        Objects.requireNonNull(known.get(home.getKey())))));
        return areas;
    }

    private static List<RunMap.Site> sites(Collection<Trip> trips, Map<String, Coordinates> known, Sheet sheet) {
        Map<Trip.Work, Long> works = trips.stream()
                .flatMap(trip -> trip.work().stream())
                .filter(work -> known.containsKey(work.site()))
                .collect(Collectors.groupingBy(
                        Function.identity(),
                        () -> new TreeMap<>(
                                Comparator.comparing(Trip.Work::company).thenComparing(Trip.Work::site)),
                        Collectors.counting()));
        List<RunMap.Site> sites = new ArrayList<>();
        works.forEach((work, people) -> sites.add(
                sheet.site(sites.size() + 1, work, people.intValue(), Objects.requireNonNull(known.get(work.site())))));
        return sites;
    }

    private static List<RunMap.Line> lines(
            List<RunMap.Stretch> stretches, List<RunMap.Area> areas, List<RunMap.Site> sites) {
        List<RunMap.Line> lines = new ArrayList<>();
        for (RunMap.Stretch stretch : stretches) {
            areas.stream()
                    .filter(area -> area.name().equals(stretch.home()))
                    .findFirst()
                    .flatMap(area -> sites.stream()
                            .filter(site -> site.company().equals(stretch.company())
                                    && site.place().equals(stretch.site()))
                            .findFirst()
                            .map(site -> new RunMap.Line(area, site, bend(area.at(), site.at()), stretch.people())))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    /** A little aside of the middle, so that there and back are two lines. */
    private static Spot bend(Spot from, Spot to) {
        double aside = 0.12;
        return new Spot((from.x() + to.x()) / 2, (from.y() + to.y()) / 2)
                .moved((to.y() - from.y()) * aside, (from.x() - to.x()) * aside);
    }

    private static RunMap.Scale scale(Frame frame) {
        int kilometres = SCALES.stream()
                .filter(each -> frame.kilometres(each) <= Frame.WIDTH / 4)
                .findFirst()
                .orElse(1);
        return new RunMap.Scale(kilometres, frame.kilometres(kilometres), frame.height() - 40);
    }
}
