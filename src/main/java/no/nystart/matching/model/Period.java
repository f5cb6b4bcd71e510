package no.nystart.matching.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The longest placement an offer allows; start included, end excluded. */
public record Period(LocalDate start, LocalDate end) {

    /** Day of start of an offer, whether or not a placement then fits. */
    public static LocalDate startOf(Problem problem, YoungPerson person, Place place, Leader leader) {
        LocalDate start = problem.placementStart();
        LocalDate available = person.availableFrom();
        if (available != null) {
            start = later(start, available);
        }
        return later(later(start, place.from()), leader.from());
    }

    /** The longest whole number of months that fits, or null when not even the shortest does. */
    static @Nullable Period of(Problem problem, YoungPerson person, Place place, Leader leader) {
        LocalDate start = startOf(problem, person, place, leader);
        LocalDate latestEnd = lastDayOf(person, place, leader).plusDays(1);
        for (int months = problem.maxMonths(person); months >= problem.minMonths(person); months--) {
            // always from the start: 31 August + 6 months must not depend on February passed on the way
            LocalDate end = start.plusMonths(months);
            if (!end.isAfter(latestEnd)) {
                return new Period(start, end);
            }
        }
        return null;
    }

    /** The last day on which person, place and leader are all available. */
    public static LocalDate lastDayOf(YoungPerson person, Place place, Leader leader) {
        LocalDate lastDay = earlier(place.to(), leader.to());
        LocalDate available = person.availableTo();
        return available == null ? lastDay : earlier(lastDay, available);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
