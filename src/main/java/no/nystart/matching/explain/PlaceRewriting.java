package no.nystart.matching.explain;

import java.time.LocalDate;
import java.util.Set;
import no.nystart.matching.model.Place;

/** Copies of a place with something changed. */
final class PlaceRewriting {

    private PlaceRewriting() {}

    static Place seats(Place place, int seats) {
        return copy(place, seats, place.to(), place.offers());
    }

    static Place offering(Place place, Set<String> more) {
        return copy(place, place.seats(), place.to(), Rewriting.union(place.offers(), more));
    }

    static Place to(Place place, LocalDate day) {
        return copy(place, place.seats(), day, place.offers());
    }

    private static Place copy(Place place, int seats, LocalDate to, Set<String> offers) {
        return new Place(
                place.id(),
                place.company(),
                place.site(),
                place.occupation(),
                place.teaches(),
                seats,
                place.from(),
                to,
                place.minAge(),
                place.licences(),
                place.certificates(),
                place.norwegianLevel(),
                offers);
    }
}
