package no.nystart.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nystart.register.codes.Coordinates;
import no.nystart.register.codes.Transport;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a cohort's matching starts from, as plain values: people who wait for a seat, and what is left of
 * seats and capacity when the bookings already made are taken away. Codes are as the exchange format writes them. Nobody
 * hidden, nobody with a seat, nobody with an open identity conflict, nobody who has left.
 *
 * @param weights the cohort's own weights; what is not named keeps its default
 * @param companies those in the cohort, and those only wished for, which have no place here
 */
public record CohortRoster(
        UUID cohort,
        String name,
        LocalDate placementStart,
        int minMonths,
        int maxMonths,
        Map<String, Integer> weights,
        List<Person> people,
        List<Company> companies,
        List<Place> places,
        List<Leader> leaders) {

    public CohortRoster {
        weights = Map.copyOf(weights);
        people = List.copyOf(people);
        companies = List.copyOf(companies);
        places = List.copyOf(places);
        leaders = List.copyOf(leaders);
    }

    /**
     * A young person by id only: no name leaves the register with a roster.
     *
     * @param minMonths fewest that are left for somebody who waits again; null: the cohort's
     * @param maxMonths most that are left for somebody who waits again; null: the cohort's
     */
    public record Person(
            UUID id,
            String office,
            LocalDate birthDate,
            Coordinates home,
            Transport transport,
            int maxCommuteMinutes,
            @Nullable LocalDate availableFrom,
            @Nullable LocalDate availableTo,
            LocalDate waitingSince,
            int followUpNeed,
            List<String> interests,
            List<String> learningGoals,
            List<String> needs,
            List<String> licences,
            List<String> certificates,
            String norwegianLevel,
            List<String> languages,
            List<UUID> companyWishes,
            Set<UUID> blockedCompanies,
            Set<UUID> blockedLeaders,
            Set<UUID> blockedPlaces,
            boolean aimsAtCertificate,
            @Nullable Integer minMonths,
            @Nullable Integer maxMonths) {}

    /**
     * @param promisedSeats what the company said it would open in this cohort
     * @param running seats of it already booked in the cohort's window
     */
    public record Company(UUID id, int promisedSeats, int running) {}

    /** @param seats those left at every moment of the cohort's window */
    public record Place(
            UUID id,
            UUID company,
            Coordinates site,
            String occupation,
            List<String> teaches,
            int seats,
            LocalDate from,
            LocalDate to,
            int minAge,
            List<String> licences,
            List<String> certificates,
            String norwegianLevel,
            List<String> offers) {}

    /**
     * @param places those of this cohort that the leader leads
     * @param capacity what is left of it at every moment of the cohort's window
     */
    public record Leader(
            UUID id,
            UUID company,
            Set<UUID> places,
            int capacity,
            LocalDate from,
            LocalDate to,
            List<String> languages,
            boolean accredited,
            boolean ready) {}
}
