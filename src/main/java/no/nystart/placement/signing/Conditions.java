package no.nystart.placement.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.placement.agreement.Allowance;
import no.nystart.placement.agreement.Circumstances;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.placement.decision.ProposedMatch;
import no.nystart.placement.life.PlacementEvent;
import no.nystart.register.companies.Places;
import no.nystart.register.people.YoungPeople;

/** What an agreement's terms are held against: the young person's age, what the place demands, how long it can last. */
@ApplicationScoped
public class Conditions {

    private final YoungPeople youngPeople;
    private final Places places;
    private final Placements placements;

    @Inject
    Conditions(YoungPeople youngPeople, Places places, Placements placements) {
        this.youngPeople = youngPeople;
        this.places = places;
        this.placements = placements;
    }

    /** Of one version of an agreement. */
    public Circumstances of(Agreement agreement, AgreementVersion version) {
        return new Circumstances(
                youngPeople.byId(agreement.youngPerson()).birthDate(),
                version.validFrom(),
                places.byId(agreement.place()).details().requirements().minAge(),
                allowance(agreement, version.terms().period().starts()),
                agreement.offerEnds());
    }

    /** Of a match that no agreement is written for yet. */
    public Circumstances of(ProposedMatch match) {
        return new Circumstances(
                youngPeople.byId(match.youngPerson()).birthDate(),
                match.stay().starts(),
                places.byId(match.stay().place()).details().requirements().minAge(),
                Allowance.from(match.stay().starts(), movedFrom(match.youngPerson())),
                match.stay().ends());
    }

    /** Of a placement that has begun its own; of one that has not, with what the person spent where they moved from. */
    private Allowance allowance(Agreement agreement, LocalDate starts) {
        return placements
                .findByIdOptional(agreement.id())
                .map(placement -> placements.life(placement).allowance())
                .orElseGet(() -> Allowance.from(starts, movedFrom(agreement.youngPerson())));
    }

    /** The latest placements that ended with a move, one after the other. */
    private List<Span> movedFrom(UUID youngPerson) {
        return placements.of(youngPerson).stream()
                .takeWhile(this::endedWithMove)
                .map(Placement::period)
                .toList();
    }

    private boolean endedWithMove(Placement placement) {
        return placements.history(placement.id()).stream()
                .anyMatch(each -> each.recorded().event() instanceof PlacementEvent.Moved);
    }
}
