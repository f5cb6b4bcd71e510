package no.nystart.matching.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether the pinned offers exist and fit together; for a problem that has no other fault. */
final class PinCheck {

    private final Problem problem;
    private final HardRules rules;
    private final Map<String, Integer> atPlace = new LinkedHashMap<>();
    private final Map<String, Integer> load = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private PinCheck(Problem problem) {
        this.problem = problem;
        this.rules = new HardRules(problem);
    }

    static List<Fault> faults(Problem problem) {
        PinCheck check = new PinCheck(problem);
        check.pins();
        check.together();
        return check.faults;
    }

    private void pins() {
        Map<String, Place> places = byId(problem.places(), Place::id);
        Map<String, Leader> leaders = byId(problem.leaders(), Leader::id);
        for (int index = 0; index < problem.youngPeople().size(); index++) {
            YoungPerson person = problem.youngPeople().get(index);
            PlaceAndLeader published = person.published();
            if (!person.pinned() || published == null) {
                continue;
            }
            Place place = places.get(published.place());
            Leader leader = leaders.get(published.leader());
            if (place == null || leader == null) {
                throw new IllegalStateException("dangling pin of " + person.id());
            }
            Set<Rule> broken = rules.broken(person, place, leader);
            if (!broken.isEmpty()) {
                String codes = broken.stream().map(Rule::code).collect(Collectors.joining(", "));
                faults.add(Fault.of("$.youngPeople[" + index + "].published", Fault.Kind.PINNED_IMPOSSIBLE, codes));
            }
            atPlace.merge(place.id(), 1, Integer::sum);
            load.merge(leader.id(), person.followUpNeed(), Integer::sum);
        }
    }

    private void together() {
        for (int index = 0; index < problem.places().size(); index++) {
            Place place = problem.places().get(index);
            int asked = atPlace.getOrDefault(place.id(), 0);
            if (asked > place.seats() && place.seats() > 0) {
                faults.add(Fault.of("$.places[" + index + "].seats", Fault.Kind.PINS_OVER_SEATS, asked, place.seats()));
            }
        }
        for (int index = 0; index < problem.leaders().size(); index++) {
            Leader leader = problem.leaders().get(index);
            int asked = load.getOrDefault(leader.id(), 0);
            if (asked > leader.capacity()) {
                faults.add(Fault.of(
                        "$.leaders[" + index + "].capacity", Fault.Kind.PINS_OVER_CAPACITY, asked, leader.capacity()));
            }
        }
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> byId = new HashMap<>();
        things.forEach(thing -> byId.put(id.apply(thing), thing));
        return byId;
    }
}
