package no.nystart.matching.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A young person to be placed.
 *
 * @param maxCommuteMinutes longest acceptable commute, at least 1
 * @param availableFrom first possible day; null: the start of the placements
 * @param availableTo last possible day; null: no last day
 * @param followUpNeed 1..3, taken from the leader's capacity
 * @param interests STYRK-08 occupations of four digits, ranked, at most 3
 * @param needs accommodation codes, never their reason
 * @param languages ISO 639-1, Norwegian left out
 * @param companyWishes company ids, ranked, at most 3
 * @param published the offer of the last released run; null: none
 * @param pinned the published offer is fixed
 * @param minMonths shortest placement; null: the problem's
 * @param maxMonths longest placement; null: the problem's
 */
public record YoungPerson(
        String id,
        String office,
        LocalDate birthDate,
        GeoPoint home,
        Transport transport,
        int maxCommuteMinutes,
        @Nullable LocalDate availableFrom,
        @Nullable LocalDate availableTo,
        LocalDate waitingSince,
        int followUpNeed,
        List<String> interests,
        Set<String> learningGoals,
        Set<String> needs,
        Set<String> licences,
        Set<String> certificates,
        NorwegianLevel norwegianLevel,
        Set<String> languages,
        List<String> companyWishes,
        Set<String> blockedCompanies,
        Set<String> blockedLeaders,
        Set<String> blockedPlaces,
        boolean aimsAtCertificate,
        @Nullable PlaceAndLeader published,
        boolean pinned,
        @Nullable Integer minMonths,
        @Nullable Integer maxMonths) {

    public YoungPerson {
        interests = List.copyOf(interests);
        learningGoals = Set.copyOf(learningGoals);
        needs = Set.copyOf(needs);
        licences = Set.copyOf(licences);
        certificates = Set.copyOf(certificates);
        languages = Set.copyOf(languages);
        companyWishes = List.copyOf(companyWishes);
        blockedCompanies = Set.copyOf(blockedCompanies);
        blockedLeaders = Set.copyOf(blockedLeaders);
        blockedPlaces = Set.copyOf(blockedPlaces);
    }

    /** The same young person after an offer was released, or fixed; null: as if none ever was. */
    public YoungPerson published(@Nullable PlaceAndLeader offer, boolean fixed) {
        return new YoungPerson(
                id,
                office,
                birthDate,
                home,
                transport,
                maxCommuteMinutes,
                availableFrom,
                availableTo,
                waitingSince,
                followUpNeed,
                interests,
                learningGoals,
                needs,
                licences,
                certificates,
                norwegianLevel,
                languages,
                companyWishes,
                blockedCompanies,
                blockedLeaders,
                blockedPlaces,
                aimsAtCertificate,
                offer,
                fixed,
                minMonths,
                maxMonths);
    }
}
