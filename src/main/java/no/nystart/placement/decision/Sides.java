package no.nystart.placement.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Caseworkers;
import no.nystart.matching.run.Proposal;
import no.nystart.matching.run.Proposals;
import no.nystart.register.codes.CodeLists;
import no.nystart.register.codes.Occupation;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.PlaceDetails;
import no.nystart.register.companies.Places;
import no.nystart.register.companies.Site;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import org.jspecify.annotations.Nullable;

/** Gathers what each side of a match is shown. */
@ApplicationScoped
public class Sides {

    private final ProposedMatches matches;
    private final Answers answers;
    private final Talks talks;
    private final Told told;
    private final YoungPeople youngPeople;
    private final Companies companies;
    private final Places places;
    private final Leaders leaders;
    private final CodeLists codes;
    private final Caseworkers caseworkers;
    private final Proposals proposals;
    private final EntityManager entities;

    @Inject
    Sides(
            ProposedMatches matches,
            Answers answers,
            Talks talks,
            Told told,
            YoungPeople youngPeople,
            Companies companies,
            Places places,
            Leaders leaders,
            CodeLists codes,
            Caseworkers caseworkers,
            Proposals proposals,
            EntityManager entities) {
        this.matches = matches;
        this.answers = answers;
        this.talks = talks;
        this.told = told;
        this.youngPeople = youngPeople;
        this.companies = companies;
        this.places = places;
        this.leaders = leaders;
        this.codes = codes;
        this.caseworkers = caseworkers;
        this.proposals = proposals;
        this.entities = entities;
    }

    /** Refused as NOT_FOUND when there is none, or none that this visitor may know of. */
    public CompanySide ofCompany(UUID id) {
        ProposedMatch match = matches.byId(id);
        Stay stay = match.stay();
        boolean named = match.state().holdsSeat();
        return new CompanySide(
                id,
                match.state(),
                match.answerBy(),
                stay.place(),
                occupation(places.byId(stay.place()).details()),
                leaders.byId(stay.leader()).name(),
                stay.starts(),
                stay.lastDay(),
                named ? youngPeople.byId(match.youngPerson()).name().first() : null,
                named ? told.toCompany(match) : List.of(),
                said(id, Party.COMPANY),
                isTalkWanted(id, Party.COMPANY));
    }

    /** Refused as NOT_FOUND when there is none, or none that this visitor may know of. */
    public YoungPersonSide ofYoungPerson(UUID id) {
        ProposedMatch match = matches.byId(id);
        Stay stay = match.stay();
        YoungPerson person = youngPeople.byId(match.youngPerson());
        PlaceDetails place = places.byId(stay.place()).details();
        return new YoungPersonSide(
                id,
                match.state(),
                match.answerBy(),
                companies.byId(match.company()).name(),
                occupation(place),
                place.tasks(),
                address(place.site()),
                place.hoursPerWeek(),
                leaders.byId(stay.leader()).name(),
                stay.starts(),
                stay.lastDay(),
                person.home().transport(),
                minutes(match),
                told.toYoungPerson(match),
                caseworkers.name(person.caseworker()),
                said(id, Party.YOUNG_PERSON),
                isTalkWanted(id, Party.YOUNG_PERSON));
    }

    private String occupation(PlaceDetails place) {
        return codes.occupation(place.occupation()).map(Occupation::name).orElse(place.occupation());
    }

    private static String address(Site site) {
        String postal = site.postalCode() + " " + site.postalPlace();
        return site.address() == null ? postal : site.address() + ", " + postal;
    }

    /** The way to work in minutes, one way; empty when nobody reckoned it. */
    public Optional<Integer> commute(UUID match) {
        return Optional.ofNullable(minutes(matches.byId(match)));
    }

    private @Nullable Integer minutes(ProposedMatch match) {
        return Optional.ofNullable(entities.find(Decision.class, match.id()))
                .flatMap(Decision::run)
                .flatMap(run -> proposals.findByIdOptional(new Proposal.Key(run, match.youngPerson())))
                .flatMap(Proposal::match)
                .map(Proposal.Match::minutes)
                .orElse(null);
    }

    private CompanySide.@Nullable Said said(UUID match, Party party) {
        return answers.of(match).stream()
                .filter(answer -> answer.party() == party)
                .map(CompanySide.Said::of)
                .findFirst()
                .orElse(null);
    }

    private boolean isTalkWanted(UUID match, Party party) {
        return talks.of(match).stream()
                .anyMatch(talk -> talk.party() == party && talk.heldOn().isEmpty());
    }
}
