package no.nystart.matching.explain;

import java.time.LocalDate;
import java.util.Set;
import no.nystart.matching.model.NorwegianLevel;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.YoungPerson;
import org.jspecify.annotations.Nullable;

/** A young person about to be copied with something changed. */
final class PersonRewriting {

    private final YoungPerson person;
    private int maxCommuteMinutes;
    private @Nullable LocalDate availableFrom;
    private @Nullable LocalDate availableTo;
    private Set<String> licences;
    private Set<String> certificates;
    private NorwegianLevel norwegianLevel;
    private Set<String> blockedCompanies;
    private Set<String> blockedLeaders;
    private Set<String> blockedPlaces;
    private @Nullable PlaceAndLeader published;
    private boolean pinned;

    PersonRewriting(YoungPerson person) {
        this.person = person;
        this.maxCommuteMinutes = person.maxCommuteMinutes();
        this.availableFrom = person.availableFrom();
        this.availableTo = person.availableTo();
        this.licences = person.licences();
        this.certificates = person.certificates();
        this.norwegianLevel = person.norwegianLevel();
        this.blockedCompanies = person.blockedCompanies();
        this.blockedLeaders = person.blockedLeaders();
        this.blockedPlaces = person.blockedPlaces();
        this.published = person.published();
        this.pinned = person.pinned();
    }

    PersonRewriting commutingAtMost(int minutes) {
        maxCommuteMinutes = minutes;
        return this;
    }

    PersonRewriting availableFrom(LocalDate day) {
        availableFrom = day;
        return this;
    }

    PersonRewriting availableTo(LocalDate day) {
        availableTo = day;
        return this;
    }

    PersonRewriting licensedFor(Set<String> more) {
        licences = Rewriting.union(licences, more);
        return this;
    }

    PersonRewriting certifiedFor(Set<String> more) {
        certificates = Rewriting.union(certificates, more);
        return this;
    }

    PersonRewriting speaking(NorwegianLevel level) {
        norwegianLevel = level;
        return this;
    }

    PersonRewriting blockingCompany(String id) {
        blockedCompanies = Rewriting.union(blockedCompanies, Set.of(id));
        return this;
    }

    PersonRewriting blockingPlace(String id) {
        blockedPlaces = Rewriting.union(blockedPlaces, Set.of(id));
        return this;
    }

    PersonRewriting blockingLeader(String id) {
        blockedLeaders = Rewriting.union(blockedLeaders, Set.of(id));
        return this;
    }

    PersonRewriting pinnedTo(PlaceAndLeader offer) {
        published = offer;
        pinned = true;
        return this;
    }

    PersonRewriting unpinned() {
        pinned = false;
        return this;
    }

    YoungPerson done() {
        return new YoungPerson(
                person.id(),
                person.office(),
                person.birthDate(),
                person.home(),
                person.transport(),
                maxCommuteMinutes,
                availableFrom,
                availableTo,
                person.waitingSince(),
                person.followUpNeed(),
                person.interests(),
                person.learningGoals(),
                person.needs(),
                licences,
                certificates,
                norwegianLevel,
                person.languages(),
                person.companyWishes(),
                blockedCompanies,
                blockedLeaders,
                blockedPlaces,
                person.aimsAtCertificate(),
                published,
                pinned,
                person.minMonths(),
                person.maxMonths());
    }
}
