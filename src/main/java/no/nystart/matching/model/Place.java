package no.nystart.matching.model;

import java.time.LocalDate;
import java.util.Set;

/**
 * A place where a young person can work.
 *
 * @param occupation STYRK-08, four digits
 * @param seats what is left after bookings already made
 * @param from first day
 * @param to last day, included
 * @param offers accommodation codes
 */
public record Place(
        String id,
        String company,
        GeoPoint site,
        String occupation,
        Set<String> teaches,
        int seats,
        LocalDate from,
        LocalDate to,
        int minAge,
        Set<String> licences,
        Set<String> certificates,
        NorwegianLevel norwegianLevel,
        Set<String> offers) {

    public Place {
        teaches = Set.copyOf(teaches);
        licences = Set.copyOf(licences);
        certificates = Set.copyOf(certificates);
        offers = Set.copyOf(offers);
    }
}
