package no.nystart.matching.model;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Takes pins one after another, for as long as the rules, the seats and the leaders' capacity allow. */
public final class PinRoom {

    private final HardRules rules;
    private final Map<String, Integer> seatsTaken = new HashMap<>();
    private final Map<String, Integer> needCarried = new HashMap<>();

    /** @param problem in which nobody is pinned yet */
    public PinRoom(Problem problem) {
        this.rules = new HardRules(problem);
    }

    /** Takes the pin in, unless it breaks rules, in the order of the catalogue; earlier pins count. */
    public Set<Rule> take(YoungPerson person, Place place, Leader leader) {
        Set<Rule> broken = EnumSet.noneOf(Rule.class);
        broken.addAll(rules.broken(person, place, leader));
        int seats = seatsTaken.getOrDefault(place.id(), 0) + 1;
        int need = needCarried.getOrDefault(leader.id(), 0) + person.followUpNeed();
        if (seats > place.seats()) {
            broken.add(Rule.SEATS);
        }
        if (need > leader.capacity()) {
            broken.add(Rule.CAPACITY);
        }
        if (broken.isEmpty()) {
            seatsTaken.put(place.id(), seats);
            needCarried.put(leader.id(), need);
        }
        return broken;
    }
}
