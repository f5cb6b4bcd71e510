package no.nystart.placement.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.nystart.placement.decision.Stay;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.Place;
import no.nystart.register.companies.Places;
import no.nystart.register.words.Choices;

/** What a place and its leader are called, for a page about few of them. */
@ApplicationScoped
class CaseWorkplaces {

    private final Places places;
    private final Companies companies;
    private final Leaders leaders;
    private final Choices choices;

    @Inject
    CaseWorkplaces(Places places, Companies companies, Leaders leaders, Choices choices) {
        this.places = places;
        this.companies = companies;
        this.leaders = leaders;
        this.choices = choices;
    }

    DecisionCase.Workplace of(Stay stay) {
        Place place = places.byId(stay.place());
        return new DecisionCase.Workplace(
                place.company(),
                companies.byId(place.company()).name(),
                choices.occupation(place.details().occupation()),
                place.details().site().postalPlace(),
                leaders.byId(stay.leader()).name());
    }
}
