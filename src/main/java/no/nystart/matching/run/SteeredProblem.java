package no.nystart.matching.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.matching.model.Leader;
import no.nystart.matching.model.PinRoom;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Rule;
import no.nystart.matching.model.YoungPerson;
import no.nystart.matching.pins.Hindrance;
import no.nystart.matching.pins.Pin;
import no.nystart.matching.pins.PinStanding;
import org.jspecify.annotations.Nullable;

/**
 * A cohort's problem with what was said about it before: the offers released last, and the pins that can hold. A pin
 * that cannot is left out, so that the cohort can be matched nevertheless.
 *
 * @param pins every pin in force, the earliest first
 */
record SteeredProblem(Problem problem, List<PinStanding> pins) {

    SteeredProblem {
        pins = List.copyOf(pins);
    }

    /**
     * @param bare in which nothing is published or pinned
     * @param released whose place or leader is not in the problem is left out
     * @param pins the earliest first: where there is not room for all, the later ones give way
     */
    static SteeredProblem of(Problem bare, Map<UUID, PlaceAndLeader> released, List<Pin> pins) {
        Offers offers = Offers.of(bare);
        Map<String, YoungPerson> people = byId(bare.youngPeople(), YoungPerson::id);
        PinRoom room = new PinRoom(bare);
        List<PinStanding> standings = new ArrayList<>();
        Map<String, PlaceAndLeader> pinned = new HashMap<>();
        for (Pin pin : pins) {
            PlaceAndLeader offer =
                    new PlaceAndLeader(pin.place().toString(), pin.leader().toString());
            @Nullable YoungPerson person = people.get(pin.youngPerson().toString());
            List<Hindrance> hindrances =
                    person == null ? List.of(Hindrance.PINNED_NOT_WAITING) : offers.hindrances(room, person, offer);
            standings.add(new PinStanding(pin, hindrances));
            if (hindrances.isEmpty()) {
                pinned.put(pin.youngPerson().toString(), offer);
            }
        }
        Map<String, PlaceAndLeader> published = released.entrySet().stream()
                .filter(offer -> offers.have(offer.getValue()))
                .collect(Collectors.toMap(offer -> offer.getKey().toString(), Map.Entry::getValue));
        List<YoungPerson> steered = bare.youngPeople().stream()
                .map(person -> steered(person, pinned.get(person.id()), published.get(person.id())))
                .toList();
        return new SteeredProblem(with(bare, steered), standings);
    }

    /** The pins of people in the problem that it could not keep. */
    List<PinStanding> leftOut() {
        return pins.stream()
                .filter(pin -> !pin.holds() && !pin.hindrances().contains(Hindrance.PINNED_NOT_WAITING))
                .toList();
    }

    /** The places and leaders there are to be pinned to. */
    private record Offers(Map<String, Place> places, Map<String, Leader> leaders) {

        static Offers of(Problem problem) {
            return new Offers(byId(problem.places(), Place::id), byId(problem.leaders(), Leader::id));
        }

        boolean have(PlaceAndLeader offer) {
            return places.containsKey(offer.place()) && leaders.containsKey(offer.leader());
        }

        List<Hindrance> hindrances(PinRoom room, YoungPerson person, PlaceAndLeader offer) {
            @Nullable Place place = places.get(offer.place());
            @Nullable Leader leader = leaders.get(offer.leader());
            if (place == null || leader == null) {
                return List.of(Hindrance.PINNED_OFFER_GONE);
            }
            Set<Rule> broken = room.take(person, place, leader);
            return broken.stream().map(Hindrance::of).toList();
        }
    }

    private static YoungPerson steered(
            YoungPerson person, @Nullable PlaceAndLeader pinned, @Nullable PlaceAndLeader published) {
        if (pinned != null) {
            return person.published(pinned, true);
        }
        return published == null ? person : person.published(published, false);
    }

    private static Problem with(Problem problem, List<YoungPerson> people) {
        return new Problem(
                problem.id(),
                problem.placementStart(),
                problem.minMonths(),
                problem.maxMonths(),
                problem.weights(),
                people,
                problem.companies(),
                problem.places(),
                problem.leaders(),
                problem.commutes());
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
