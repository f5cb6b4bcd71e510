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
import no.nystart.matching.model.Leader;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.YoungPerson;
import org.jspecify.annotations.Nullable;

/**
 * Twelve weeks in which young people and places of a generated region arrive: people in any week, two places in five with
 * the first, the others in any. A place stays until it is taken; a young person is placed within three weeks of arriving, or
 * not at all. The season before, of the same region with people and companies of its own, is known: who is still to come
 * this time is expected to be as who came then.
 */
final class Season {

    static final int WEEKS = 12;

    /** Weeks after arriving in which somebody can still be placed. */
    private static final int PATIENCE = 3;

    private final Problem both;
    private final Map<String, Integer> week = new HashMap<>();
    private final Set<String> before = new HashSet<>();

    private Season(Problem both) {
        this.both = both;
    }

    /** @param people of the season itself */
    static Season of(Density density, int people, long seed) {
        Season season = new Season(InstanceGenerator.problem(density, 2 * people, seed));
        Random random = new Random(seed);
        season.everyOther(
                season.both.youngPeople().stream().map(YoungPerson::id).toList());
        season.everyOther(
                season.both.companies().stream().map(company -> company.id()).toList());
        for (YoungPerson person : season.both.youngPeople()) {
            season.week.put(person.id(), random.nextInt(WEEKS));
        }
        for (Place place : season.both.places()) {
            season.week.put(place.id(), random.nextInt(5) < 2 ? 0 : random.nextInt(WEEKS));
        }
        return season;
    }

    private void everyOther(List<String> ids) {
        IntStream.range(0, ids.size()).filter(index -> index % 2 != 0).forEach(index -> before.add(ids.get(index)));
    }

    private int week(String id) {
        return week.getOrDefault(id, 0);
    }

    private boolean isThisTime(String id) {
        return !before.contains(id);
    }

    /** Everything that arrives, known from the beginning: what can be done at best. */
    Problem hindsight() {
        return problem(person -> isThisTime(person.id()), place -> isThisTime(place.company()), Map.of());
    }

    /**
     * What is known in a week: who has arrived and can still be placed, and those placed before, who stay where they are.
     *
     * @param placed in the weeks before
     * @param expecting whether who is still to come is expected to be as the season before
     */
    Problem known(int now, Map<String, PlaceAndLeader> placed, boolean expecting) {
        return problem(
                person -> isThisTime(person.id())
                        ? placed.containsKey(person.id()) || isWaiting(person, now)
                        : expecting && week(person.id()) > now,
                place -> isThisTime(place.company()) ? week(place.id()) <= now : expecting && week(place.id()) > now,
                placed);
    }

    private boolean isWaiting(YoungPerson person, int now) {
        return week(person.id()) <= now && now <= week(person.id()) + PATIENCE;
    }

    /** Whether somebody is of this season, and so is a place: a match of others is a reserve. */
    boolean isReal(String person, PlaceAndLeader offer) {
        return isThisTime(person)
                && both.places().stream()
                        .anyMatch(place -> place.id().equals(offer.place()) && isThisTime(place.company()));
    }

    private Problem problem(Predicate<YoungPerson> who, Predicate<Place> where, Map<String, PlaceAndLeader> placed) {
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
                        .map(person -> waiting(person, places, leaderIds, placed.get(person.id())))
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
    private YoungPerson waiting(
            YoungPerson person, List<Place> places, Set<String> leaders, @Nullable PlaceAndLeader placed) {
        Set<String> tooLate = places.stream()
                .map(Place::id)
                .filter(place -> week(place) > week(person.id()) + PATIENCE)
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
