package no.nystart.matching.whatif;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.matching.explain.Change;
import no.nystart.matching.names.Workplaces;

/** What is supposed, in words. */
record SupposedWords(WhatIfMessages words, Workplaces.Names workplaces, Map<String, String> people) {

    List<String> of(List<Change> changes) {
        return changes.stream().map(this::of).toList();
    }

    private String of(Change change) {
        return switch (change) {
            case Change.Commute(String person, int minutes) -> words.supposedCommute(name(person), minutes);
            case Change.Licences(String person, var licences) ->
                words.supposedLicence(name(person), String.join(", ", licences));
            case Change.Seats(String id, int more) -> {
                Workplaces.Workplace place = workplaces.place(UUID.fromString(id));
                yield words.supposedSeats(place.company(), place.occupation(), more);
            }
            case Change.Capacity(String id, int more) ->
                words.supposedCapacity(workplaces.leader(UUID.fromString(id)), more);
            case Change.Certificates other -> neverAsked(other);
            case Change.Norwegian other -> neverAsked(other);
            case Change.AvailableFrom other -> neverAsked(other);
            case Change.AvailableTo other -> neverAsked(other);
            case Change.Pin other -> neverAsked(other);
            case Change.Unpin other -> neverAsked(other);
            case Change.Block other -> neverAsked(other);
            case Change.Accommodations other -> neverAsked(other);
            case Change.PlaceTo other -> neverAsked(other);
            case Change.LeaderTo other -> neverAsked(other);
            case Change.OtherWeights other -> neverAsked(other);
        };
    }

    private String name(String person) {
        return people.getOrDefault(person, "–");
    }

    private static String neverAsked(Change change) {
        throw new IllegalArgumentException("no form asks for " + change);
    }
}
