package no.nystart.matching.explain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.nystart.matching.model.Leader;
import no.nystart.matching.model.Place;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.YoungPerson;
import org.jspecify.annotations.Nullable;

/**
 * How small a change is, in one rough measure that puts changes of different kinds in order: a minute more of commute and
 * a day of another date count 1; an accommodation 15, a unit of capacity 20, a seat 30; a certificate 45, a licence 60, a
 * level of Norwegian 90. It is an opinion on how soon each can be had, not part of the matching.
 */
public final class ChangeSize {

    private static final int ACCOMMODATION = 15;
    private static final int CAPACITY = 20;
    private static final int SEAT = 30;
    private static final int CERTIFICATE = 45;
    private static final int LICENCE = 60;
    private static final int LEVEL = 90;

    private ChangeSize() {}

    /** At least 1; throws for changes that open nothing. */
    public static int of(Change change, Problem problem) {
        return switch (change) {
            case Change.Commute(String id, int minutes) ->
                minutes - person(problem, id).maxCommuteMinutes();
            case Change.AvailableFrom(String id, LocalDate day) -> {
                @Nullable LocalDate from = person(problem, id).availableFrom();
                yield days(from == null ? problem.placementStart() : from, day);
            }
            case Change.AvailableTo(String id, LocalDate day) -> {
                @Nullable LocalDate to = person(problem, id).availableTo();
                yield days(to == null ? day : to, day);
            }
            case Change.PlaceTo(String id, LocalDate day) ->
                days(
                        problem.places().stream()
                                .filter(place -> place.id().equals(id))
                                .map(Place::to)
                                .findFirst()
                                .orElseThrow(),
                        day);
            case Change.LeaderTo(String id, LocalDate day) ->
                days(
                        problem.leaders().stream()
                                .filter(leader -> leader.id().equals(id))
                                .map(Leader::to)
                                .findFirst()
                                .orElseThrow(),
                        day);
            case Change.Accommodations accommodations ->
                ACCOMMODATION * accommodations.more().size();
            case Change.Capacity capacity -> CAPACITY * capacity.more();
            case Change.Seats seats -> SEAT * seats.more();
            case Change.Certificates certificates ->
                CERTIFICATE * certificates.more().size();
            case Change.Licences licences -> LICENCE * licences.more().size();
            case Change.Norwegian norwegian ->
                LEVEL
                        * (norwegian.level().ordinal()
                                - person(problem, norwegian.youngPerson())
                                        .norwegianLevel()
                                        .ordinal());
            case Change.Pin pin -> throw new IllegalArgumentException("opens nothing: " + pin);
            case Change.Unpin unpin -> throw new IllegalArgumentException("opens nothing: " + unpin);
            case Change.Block block -> throw new IllegalArgumentException("opens nothing: " + block);
            case Change.OtherWeights weights -> throw new IllegalArgumentException("opens nothing: " + weights);
        };
    }

    private static int days(LocalDate one, LocalDate other) {
        return Math.max(1, (int) Math.abs(ChronoUnit.DAYS.between(one, other)));
    }

    private static YoungPerson person(Problem problem, String id) {
        return problem.youngPeople().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
