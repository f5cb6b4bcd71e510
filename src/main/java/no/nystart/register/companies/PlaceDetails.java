package no.nystart.register.companies;

import java.time.LocalDate;
import java.util.List;
import no.nystart.register.codes.Goal;
import no.nystart.register.codes.Need;

/**
 * What is registered about a place.
 *
 * @param code the company's own name for it, by which an import knows it again
 * @param occupation STYRK-08, four digits
 * @param closes last day, included
 * @param offers accommodations that it offers
 */
public record PlaceDetails(
        String code,
        Site site,
        String occupation,
        String tasks,
        List<Goal> teaches,
        int seats,
        LocalDate opens,
        LocalDate closes,
        int hoursPerWeek,
        Requirements requirements,
        List<Need> offers) {

    public PlaceDetails {
        teaches = List.copyOf(teaches);
        offers = List.copyOf(offers);
        if (seats < 0 || closes.isBefore(opens)) {
            throw new IllegalArgumentException("Place " + code + ": " + seats + " seats, " + opens + " to " + closes);
        }
    }

    /** The same, taking nobody from {@code day} on. */
    public PlaceDetails closingBy(LocalDate day) {
        LocalDate lastDay = day.minusDays(1);
        LocalDate earliest = lastDay.isBefore(opens) ? opens : lastDay;
        return new PlaceDetails(
                code,
                site,
                occupation,
                tasks,
                teaches,
                seats,
                opens,
                closes.isAfter(earliest) ? earliest : closes,
                hoursPerWeek,
                requirements,
                offers);
    }
}
