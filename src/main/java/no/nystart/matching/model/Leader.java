package no.nystart.matching.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A mentoring leader.
 *
 * @param places ids of the places where this leader leads, duplicates removed
 * @param capacity sum of follow-up needs left after bookings already made
 * @param from first day
 * @param to last day, included
 * @param languages ISO 639-1
 * @param accredited may confirm a certificate of practice
 * @param ready has come far enough in the leader programme
 */
public record Leader(
        String id,
        String company,
        List<String> places,
        int capacity,
        LocalDate from,
        LocalDate to,
        Set<String> languages,
        boolean accredited,
        boolean ready) {

    public Leader {
        places = List.copyOf(places);
        languages = Set.copyOf(languages);
    }
}
