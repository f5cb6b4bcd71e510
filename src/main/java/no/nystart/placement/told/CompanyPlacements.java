package no.nystart.placement.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.access.Caseworkers;
import no.nystart.access.vault.Vault;
import no.nystart.common.FieldClock;
import no.nystart.placement.agreement.AgreementTerms;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.placement.life.PlacementLife;
import no.nystart.placement.life.PlacementState;
import no.nystart.placement.signing.AgreementVersion;
import no.nystart.placement.signing.Agreements;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.Places;
import no.nystart.register.people.Contacts;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import no.nystart.register.words.Choices;
import org.jspecify.annotations.Nullable;

/** Gathers what a company is told. */
@ApplicationScoped
public class CompanyPlacements {

    private static final int OF_AGE = 18;

    private final Placements placements;
    private final Agreements agreements;
    private final YoungPeople youngPeople;
    private final Places places;
    private final Leaders leaders;
    private final Choices choices;
    private final Caseworkers caseworkers;
    private final Vault vault;
    private final FieldClock clock;

    @Inject
    CompanyPlacements(
            Placements placements,
            Agreements agreements,
            YoungPeople youngPeople,
            Places places,
            Leaders leaders,
            Choices choices,
            Caseworkers caseworkers,
            Vault vault,
            FieldClock clock) {
        this.placements = placements;
        this.agreements = agreements;
        this.youngPeople = youngPeople;
        this.places = places;
        this.leaders = leaders;
        this.choices = choices;
        this.caseworkers = caseworkers;
        this.vault = vault;
        this.clock = clock;
    }

    /** Refused as NOT_FOUND when there is none, or none that this visitor may know of. */
    public CompanyPlacement of(UUID id) {
        Placement placement = placements.byId(id);
        LocalDate today = clock.today();
        PlacementLife life = placements.life(placement);
        Span period = life.period();
        YoungPerson person = youngPeople.byId(placement.youngPerson());
        Contacts contacts = person.contacts(vault);
        AgreementTerms terms =
                agreements.inForce(id).map(AgreementVersion::terms).orElseThrow();
        UUID own = life.ownLeaderOn(today);
        UUID leads = life.leaderOn(today);
        return new CompanyPlacement(
                id,
                person.name().first(),
                person.name().last(),
                contacts.phone(),
                contacts.emergencyName(),
                contacts.emergencyPhone(),
                person.birthDate().plusYears(OF_AGE).isAfter(today),
                state(life.stateOn(today)),
                period.starts(),
                period.days() == 0 ? null : period.lastDay(),
                choices.occupation(places.byId(placement.place()).details().occupation()),
                leaders.byId(own).name(),
                leads.equals(own) ? null : name(leads),
                terms.tasks(),
                terms.goals(),
                terms.accommodations(),
                caseworkers.name(person.caseworker()));
    }

    private @Nullable String name(UUID leader) {
        return leaders.byId(leader).name();
    }

    private static CompanyPlacement.State state(PlacementState state) {
        return switch (state) {
            case PlacementState.AwaitingStart awaiting -> CompanyPlacement.State.AWAITING_START;
            case PlacementState.Running running -> CompanyPlacement.State.RUNNING;
            case PlacementState.Paused paused -> CompanyPlacement.State.PAUSED;
            case PlacementState.Completed completed -> CompanyPlacement.State.ENDED;
            case PlacementState.EndedEarly ended -> CompanyPlacement.State.ENDED;
        };
    }
}
