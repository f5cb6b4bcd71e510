package no.nystart.register.companies;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.register.codes.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is registered about a mentoring leader.
 *
 * @param code the company's own name for the leader, by which an import knows them again
 * @param capacity the sum of follow-up needs they can carry at a time
 * @param to last day, included
 * @param places ids of the places they lead, of their own company
 * @param accredited whether they may guide to a certificate of practice
 * @param ready whether they can take a young person: after the leader programme's first gathering
 */
public record LeaderDetails(
        String code,
        String name,
        @Nullable String email,
        @Nullable String phone,
        int capacity,
        LocalDate from,
        LocalDate to,
        List<Language> languages,
        Set<UUID> places,
        boolean accredited,
        boolean ready) {

    public LeaderDetails {
        languages = List.copyOf(languages);
        places = Set.copyOf(places);
        if (capacity < 0 || to.isBefore(from)) {
            throw new IllegalArgumentException("Leader " + code + ": " + capacity + ", " + from + " to " + to);
        }
    }

    LeaderDetails with(boolean otherwiseAccredited, boolean otherwiseReady) {
        return new LeaderDetails(
                code, name, email, phone, capacity, from, to, languages, places, otherwiseAccredited, otherwiseReady);
    }
}
