package no.nystart.placement.signing.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Caseworkers;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.signing.Agreement;
import no.nystart.register.cohorts.Offices;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.PlaceDetails;
import no.nystart.register.companies.Places;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import no.nystart.register.words.Choices;
import no.nystart.web.Messages;

/** Names whom an agreement is between. */
@ApplicationScoped
public class PartyNames {

    private final YoungPeople youngPeople;
    private final Companies companies;
    private final Places places;
    private final Offices offices;
    private final Caseworkers caseworkers;
    private final Choices choices;
    private final Messages messages;

    @Inject
    PartyNames(
            YoungPeople youngPeople,
            Companies companies,
            Places places,
            Offices offices,
            Caseworkers caseworkers,
            Choices choices,
            Messages messages) {
        this.youngPeople = youngPeople;
        this.companies = companies;
        this.places = places;
        this.offices = offices;
        this.caseworkers = caseworkers;
        this.choices = choices;
        this.messages = messages;
    }

    public AgreementParties of(Agreement agreement) {
        return of(agreement.youngPerson(), agreement.company(), agreement.place());
    }

    AgreementParties of(UUID youngPerson, UUID company, UUID place) {
        YoungPerson person = youngPeople.byId(youngPerson);
        PlaceDetails details = places.byId(place).details();
        return new AgreementParties(
                youngPerson,
                person.name().first() + " " + person.name().last(),
                companies.byId(company).name(),
                choices.occupation(details.occupation()),
                details.site().postalPlace(),
                caseworkers.name(person.caseworker()),
                offices.name(person.office()));
    }

    /** Ungdommen, Bedriften */
    public String inWords(List<Party> parties) {
        TermsMessages words = messages.of(TermsMessages.class);
        return parties.stream().map(words::partyName).collect(Collectors.joining(", "));
    }

    public String inWords(Party party) {
        return messages.of(TermsMessages.class).partyName(party);
    }
}
