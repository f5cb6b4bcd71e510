package no.nystart.matching.benchmark;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.nystart.matching.model.Company;
import no.nystart.matching.model.Leader;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.YoungPerson;
import org.jspecify.annotations.Nullable;

/**
 * Twelve weeks in which young people and places of a generated region arrive: people in any week, two places in five with
 * the first, the others in any. A place stays until it is taken; a young person is placed within three weeks of arriving, or
 * not at all. The season before, of the same region with people and companies of its own, is known: a forecast lets its
 * people and places come again, in weeks drawn anew.
 */
final class Season {

    static final int WEEKS = 12;

    /** Weeks after arriving in which somebody can still be placed. */
    static final int PATIENCE = 3;

    private final Problem both;
    private final Set<String> before = new HashSet<>();
    private final Map<String, Integer> week;

    private Season(Problem both, long seed) {
        this.both = both;
        everyOther(both.youngPeople().stream().map(YoungPerson::id).toList());
        everyOther(both.companies().stream().map(Company::id).toList());
        this.week = weeks(new Random(seed));
    }

    /** @param people of the season itself */
    static Season of(Density density, int people, long seed) {
        return new Season(InstanceGenerator.problem(density, 2 * people, seed), seed);
    }

    /** The week in which each young person and each place arrives. */
    private Map<String, Integer> weeks(Random random) {
        Map<String, Integer> weeks = new HashMap<>();
        for (YoungPerson person : both.youngPeople()) {
            weeks.put(person.id(), random.nextInt(WEEKS));
        }
        for (Place place : both.places()) {
            weeks.put(place.id(), random.nextInt(5) < 2 ? 0 : random.nextInt(WEEKS));
        }
        return weeks;
    }

    private void everyOther(List<String> ids) {
        IntStream.range(0, ids.size()).filter(index -> index % 2 != 0).forEach(index -> before.add(ids.get(index)));
    }

    private boolean isThisTime(String id) {
        return !before.contains(id);
    }

    /** Everything that arrives, known from the beginning: what can be done at best. */
    Problem hindsight() {
        return problem(person -> isThisTime(person.id()), place -> isThisTime(place.company()), Map.of(), week);
    }

    /**
     * What is known in a week: who has arrived and can still be placed, and those placed before, who stay where they are.
     *
     * @param placed in the weeks before
     */
    Problem known(int now, Map<String, PlaceAndLeader> placed) {
        return foreseen(now, 0, placed);
    }

    /**
     * What somebody would know who saw the next weeks as they will be, as nobody can.
     *
     * @param ahead how many of them
     */
    Problem foreseen(int now, int ahead, Map<String, PlaceAndLeader> placed) {
        return problem(
                person -> isThisTime(person.id()) && isKnown(person, now, ahead, placed),
                place -> isThisTime(place.company()) && week(place.id()) <= now + ahead,
                placed,
                week);
    }

    /** Those of the known who are placed already, or can be in this week and in no later one. */
    Problem lastChances(int now, Map<String, PlaceAndLeader> placed) {
        return problem(
                person -> isThisTime(person.id()) && (placed.containsKey(person.id()) || cannotWait(person.id(), now)),
                place -> isThisTime(place.company()) && week(place.id()) <= now,
                placed,
                week);
    }

    /**
     * What is known in a week, and who and what could still come after it.
     *
     * @param seed of the forecast: others draw other weeks
     */
    Problem forecast(int now, Map<String, PlaceAndLeader> placed, long seed) {
        Map<String, Integer> expected = weeks(new Random(seed));
        both.youngPeople().stream()
                .map(YoungPerson::id)
                .filter(this::isThisTime)
                .forEach(id -> expected.put(id, week(id)));
        both.places().stream()
                .filter(place -> isThisTime(place.company()))
                .map(Place::id)
                .forEach(id -> expected.put(id, week(id)));
        return problem(
                person -> isThisTime(person.id())
                        ? isKnown(person, now, 0, placed)
                        : expected.getOrDefault(person.id(), 0) > now,
                place -> isThisTime(place.company())
                        ? week(place.id()) <= now
                        : expected.getOrDefault(place.id(), 0) > now,
                placed,
                expected);
    }

    private boolean isKnown(YoungPerson person, int now, int ahead, Map<String, PlaceAndLeader> placed) {
        return placed.containsKey(person.id())
                || week(person.id()) <= now + ahead && now <= week(person.id()) + PATIENCE;
    }

    /** Whether somebody who waits can be placed in this week and in no later one. */
    boolean cannotWait(String person, int now) {
        return now == Math.min(WEEKS - 1, week(person) + PATIENCE);
    }

    private int week(String id) {
        return week.getOrDefault(id, 0);
    }

    private Problem problem(
            Predicate<YoungPerson> who,
            Predicate<Place> where,
            Map<String, PlaceAndLeader> placed,
            Map<String, Integer> weeks) {
        List<Place> places = both.places().stream().filter(where).toList();
        Set<String> placeIds = places.stream().map(Place::id).collect(Collectors.toSet());
        List<Leader> leaders = both.leaders().stream()
                .map(leader -> leadingAt(leader, placeIds))
                .filter(leader -> !leader.places().isEmpty())
                .toList();
        Set<String> leaderIds = leaders.stream().map(Leader::id).collect(Collectors.toSet());
        return new Problem(
                both.id(),
                both.placementStart(),
                both.minMonths(),
                both.maxMonths(),
                both.weights(),
                both.youngPeople().stream()
                        .filter(who)
                        .map(person -> waiting(person, places, leaderIds, placed.get(person.id()), weeks))
                        .toList(),
                both.companies(),
                places,
                leaders,
                Map.of());
    }

    private static Leader leadingAt(Leader leader, Set<String> places) {
        return new Leader(
                leader.id(),
                leader.company(),
                leader.places().stream().filter(places::contains).toList(),
                leader.capacity(),
                leader.from(),
                leader.to(),
                leader.languages(),
                leader.accredited(),
                leader.ready());
    }

    /** Nobody can wait for a place that comes too late. */
    private static YoungPerson waiting(
            YoungPerson person,
            List<Place> places,
            Set<String> leaders,
            @Nullable PlaceAndLeader placed,
            Map<String, Integer> weeks) {
        int last = weeks.getOrDefault(person.id(), 0) + PATIENCE;
        Set<String> tooLate = places.stream()
                .map(Place::id)
                .filter(place -> weeks.getOrDefault(place, 0) > last)
                .collect(Collectors.toSet());
        return new YoungPerson(
                person.id(),
                person.office(),
                person.birthDate(),
                person.home(),
                person.transport(),
                person.maxCommuteMinutes(),
                person.availableFrom(),
                person.availableTo(),
                person.waitingSince(),
                person.followUpNeed(),
                person.interests(),
                person.learningGoals(),
                person.needs(),
                person.licences(),
                person.certificates(),
                person.norwegianLevel(),
                person.languages(),
                person.companyWishes(),
                person.blockedCompanies(),
                person.blockedLeaders().stream().filter(leaders::contains).collect(Collectors.toSet()),
                tooLate,
                person.aimsAtCertificate(),
                placed,
                placed != null,
                person.minMonths(),
                person.maxMonths());
    }
}
