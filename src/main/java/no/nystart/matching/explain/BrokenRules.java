package no.nystart.matching.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.nystart.matching.model.Leader;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Period;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Rule;
import no.nystart.matching.model.YoungPerson;

/** Names every rule that a match breaks; which ones is the model's to say, the numbers are read beside. */
final class BrokenRules {

    private final OfferTable table;
    private final Problem problem;

    BrokenRules(OfferTable table) {
        this.table = table;
        this.problem = table.problem();
    }

    /** In the order of the catalogue; pins of others count as broken seats and capacity. */
    List<BrokenRule> of(int personIndex, int placeIndex, int leaderIndex) {
        YoungPerson person = problem.youngPeople().get(personIndex);
        Place place = problem.places().get(placeIndex);
        Leader leader = problem.leaders().get(leaderIndex);
        Set<Rule> broken = EnumSet.noneOf(Rule.class);
        broken.addAll(table.broken(person, place, leader));
        int seatsPinned = seatsPinned(personIndex, placeIndex);
        int loadPinned = loadPinned(personIndex, leaderIndex);
        if (place.seats() <= seatsPinned) {
            broken.add(Rule.SEATS);
        }
        if (leader.capacity() - loadPinned < person.followUpNeed()) {
            broken.add(Rule.CAPACITY);
        }
        List<BrokenRule> named = new ArrayList<>();
        for (Rule rule : broken) {
            named.add(
                    switch (rule) {
                        case SEATS -> new BrokenRule.NoSeat(place.seats(), seatsPinned);
                        case CAPACITY ->
                            new BrokenRule.NoCapacity(person.followUpNeed(), leader.capacity(), loadPinned);
                        case LEADER, BLOCKED, AGE, LICENCES, CERTIFICATES, LEVEL, NEEDS, COMMUTE, PERIOD ->
                            ofTheMatch(rule, person, place, leader);
                    });
        }
        return named;
    }

    private BrokenRule ofTheMatch(Rule rule, YoungPerson person, Place place, Leader leader) {
        return switch (rule) {
            case LEADER -> new BrokenRule.NoLeader(leader.places().contains(place.id()), leader.ready());
            case BLOCKED ->
                new BrokenRule.Blocked(
                        person.blockedCompanies().contains(place.company()),
                        person.blockedPlaces().contains(place.id()),
                        person.blockedLeaders().contains(leader.id()));
            case AGE -> tooYoung(person, place, leader);
            case LICENCES -> new BrokenRule.LicencesMissing(missing(place.licences(), person.licences()));
            case CERTIFICATES ->
                new BrokenRule.CertificatesMissing(missing(place.certificates(), person.certificates()));
            case LEVEL -> new BrokenRule.LevelTooLow(person.norwegianLevel(), place.norwegianLevel());
            case NEEDS -> new BrokenRule.NeedsUnmet(missing(person.needs(), place.offers()));
            case COMMUTE ->
                new BrokenRule.CommuteTooLong(problem.commuteMinutes(person, place), person.maxCommuteMinutes());
            case PERIOD ->
                new BrokenRule.NoPeriod(
                        Period.startOf(problem, person, place, leader),
                        Period.lastDayOf(person, place, leader),
                        problem.minMonths(person));
            case SEATS, CAPACITY -> throw new IllegalArgumentException(rule + " is not of the match alone");
        };
    }

    private BrokenRule tooYoung(YoungPerson person, Place place, Leader leader) {
        LocalDate start = Period.startOf(problem, person, place, leader);
        int years = java.time.Period.between(person.birthDate(), start).getYears();
        return new BrokenRule.TooYoung(years, place.minAge(), start);
    }

    static List<String> missing(Set<String> required, Set<String> held) {
        return required.stream().filter(code -> !held.contains(code)).sorted().toList();
    }

    private int seatsPinned(int person, int place) {
        int pinned = 0;
        for (int other = 0; other < table.people(); other++) {
            int position = table.pinned(other);
            pinned += other != person && position != OfferTable.NONE && table.place(position) == place ? 1 : 0;
        }
        return pinned;
    }

    private int loadPinned(int person, int leader) {
        int pinned = 0;
        for (int other = 0; other < table.people(); other++) {
            int position = table.pinned(other);
            if (other != person && position != OfferTable.NONE && table.leader(position) == leader) {
                pinned += table.loads().need(other);
            }
        }
        return pinned;
    }
}
