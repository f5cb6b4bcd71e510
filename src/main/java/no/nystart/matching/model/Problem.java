package no.nystart.matching.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything a run decides on; {@link ProblemCheck} tells what is wrong with it.
 *
 * @param minMonths shortest placement where a young person states none
 * @param maxMonths longest placement where a young person states none
 * @param commutes known minutes by young person and place; pairs missing here use the distance
 */
public record Problem(
        String id,
        LocalDate placementStart,
        int minMonths,
        int maxMonths,
        Weights weights,
        List<YoungPerson> youngPeople,
        List<Company> companies,
        List<Place> places,
        List<Leader> leaders,
        Map<String, Map<String, Integer>> commutes) {

    /** No placement is planned for longer; keeps dates within the calendar. */
    static final int MAXIMUM_MONTHS = 1200;

    public Problem {
        youngPeople = List.copyOf(youngPeople);
        companies = List.copyOf(companies);
        places = List.copyOf(places);
        leaders = List.copyOf(leaders);
        commutes = commutes.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, known -> Map.copyOf(known.getValue())));
    }

    /** The shortest placement of a young person. */
    public int minMonths(YoungPerson person) {
        Integer own = person.minMonths();
        return own == null ? minMonths : own;
    }

    int maxMonths(YoungPerson person) {
        Integer own = person.maxMonths();
        return own == null ? maxMonths : own;
    }

    /** Minutes from home to the place: the known ones, else by distance and means of transport. */
    public int commuteMinutes(YoungPerson person, Place place) {
        return commuteMinutes(person, new GeoPoint.Spot(person.home()), place, new GeoPoint.Spot(place.site()));
    }

    /** The same with home and site already prepared. */
    int commuteMinutes(YoungPerson person, GeoPoint.Spot home, Place place, GeoPoint.Spot site) {
        Map<String, Integer> known = commutes.get(person.id());
        @Nullable Integer minutes = known == null ? null : known.get(place.id());
        return minutes == null ? person.transport().minutes(home.roadKm(site)) : minutes;
    }
}
