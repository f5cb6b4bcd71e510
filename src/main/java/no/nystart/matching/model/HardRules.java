package no.nystart.matching.model;

import java.util.EnumSet;
import java.util.Set;

/** Which rules a young person, a place and a leader together break; {@code seats} and {@code capacity} taken alone. */
final class HardRules {

    private final Problem problem;

    HardRules(Problem problem) {
        this.problem = problem;
    }

    /** Every rule broken, in the order of the catalogue; empty when the offer exists. */
    Set<Rule> broken(YoungPerson person, Place place, Leader leader) {
        EnumSet<Rule> broken = EnumSet.noneOf(Rule.class);
        check(broken, Rule.LEADER, leads(place, leader));
        check(broken, Rule.BLOCKED, !isBlocked(person, place) && !isBlocked(person, leader));
        check(broken, Rule.AGE, isOldEnough(person, place, leader));
        check(broken, Rule.LICENCES, person.licences().containsAll(place.licences()));
        check(broken, Rule.CERTIFICATES, person.certificates().containsAll(place.certificates()));
        check(broken, Rule.LEVEL, person.norwegianLevel().reaches(place.norwegianLevel()));
        check(broken, Rule.NEEDS, place.offers().containsAll(person.needs()));
        check(broken, Rule.COMMUTE, problem.commuteMinutes(person, place) <= person.maxCommuteMinutes());
        check(broken, Rule.PERIOD, Period.of(problem, person, place, leader) != null);
        check(broken, Rule.SEATS, place.seats() > 0);
        check(broken, Rule.CAPACITY, hasCapacity(person, leader));
        return broken;
    }

    private static void check(Set<Rule> broken, Rule rule, boolean kept) {
        if (!kept) {
            broken.add(rule);
        }
    }

    static boolean leads(Place place, Leader leader) {
        return leader.ready() && leader.places().contains(place.id());
    }

    /** The rules that do not depend on the leader, commute left out: it is the dear one and its minutes are needed again. */
    boolean placeFits(YoungPerson person, Place place) {
        return place.seats() > 0
                && person.norwegianLevel().reaches(place.norwegianLevel())
                && person.licences().containsAll(place.licences())
                && person.certificates().containsAll(place.certificates())
                && place.offers().containsAll(person.needs())
                && !isBlocked(person, place);
    }

    /** The rules that depend on the leader; the period left out, its dates are needed again. */
    boolean leaderFits(YoungPerson person, Place place, Leader leader) {
        return hasCapacity(person, leader) && !isBlocked(person, leader) && isOldEnough(person, place, leader);
    }

    private static boolean isBlocked(YoungPerson person, Place place) {
        return person.blockedPlaces().contains(place.id())
                || person.blockedCompanies().contains(place.company());
    }

    private static boolean isBlocked(YoungPerson person, Leader leader) {
        return person.blockedLeaders().contains(leader.id());
    }

    private boolean isOldEnough(YoungPerson person, Place place, Leader leader) {
        if (place.minAge() == 0) {
            return true;
        }
        // java.time counts a year for somebody born on 29 February as complete on 1 March of a common year
        int years = java.time.Period.between(person.birthDate(), Period.startOf(problem, person, place, leader))
                .getYears();
        return years >= place.minAge();
    }

    private static boolean hasCapacity(YoungPerson person, Leader leader) {
        return person.followUpNeed() <= leader.capacity();
    }
}
