package no.nystart.placement.byhand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.matching.model.Parts;
import no.nystart.matching.names.Workplaces;
import no.nystart.matching.run.OffersByHand;
import no.nystart.matching.telling.Telling;
import no.nystart.matching.telling.Tellings;
import no.nystart.placement.decision.ByHand;
import no.nystart.placement.decision.Decision;
import no.nystart.placement.decision.DecisionRefusal;
import no.nystart.placement.decision.Decisions;
import no.nystart.placement.decision.Stay;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;
import org.jspecify.annotations.Nullable;

/** Finds what fits somebody hidden, and places them there. */
@ApplicationScoped
public class Placings {

    private final YoungPeople youngPeople;
    private final Cohorts cohorts;
    private final OffersByHand offers;
    private final Workplaces workplaces;
    private final Tellings tellings;
    private final Decisions decisions;

    @Inject
    Placings(
            YoungPeople youngPeople,
            Cohorts cohorts,
            OffersByHand offers,
            Workplaces workplaces,
            Tellings tellings,
            Decisions decisions) {
        this.youngPeople = youngPeople;
        this.cohorts = cohorts;
        this.offers = offers;
        this.workplaces = workplaces;
        this.tellings = tellings;
        this.decisions = decisions;
    }

    /** Refused as NOT_FOUND for whoever the visitor may not know of, and for whoever is not hidden. */
    @Transactional
    public Placing of(UUID youngPerson) {
        YoungPerson person = youngPeople.byId(youngPerson);
        if (!person.protection().hides()) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        return new Placing(
                youngPerson,
                person.name().first() + " " + person.name().last(),
                decisions.revision(youngPerson).etag().getValue(),
                cohorts.of(youngPerson).stream()
                        .sorted()
                        .map(cohort -> new Placing.InCohort(
                                cohort, cohorts.byId(cohort).details().name(), offered(cohort, youngPerson)))
                        .toList());
    }

    /**
     * Takes the seat of the offer, which must exist still.
     *
     * @param key of an offer, as {@link Placing.Offered#key}
     * @param seen the revision of the young person's decisions that was seen
     */
    @Transactional
    public Decision place(UUID youngPerson, String key, String reason, @Nullable String seen, UUID by) {
        Placing placing = of(youngPerson);
        Placing.Offered offered = placing.chosen(key)
                .orElseThrow(() -> Refused.because(
                        DecisionRefusal.OFFER_GONE, List.of(Fault.of("offer", DecisionRefusal.OFFER_GONE))));
        return decisions.placeByHand(
                new ByHand(youngPerson, offered.cohort(), offered.stay(), reason),
                ShownOffers.of(placing).write(),
                seen,
                by);
    }

    private List<Placing.Offered> offered(UUID cohort, UUID youngPerson) {
        List<OffersByHand.ByHand> all = offers.of(cohort, youngPerson);
        Workplaces.Names names = workplaces.of(
                all.stream().map(OffersByHand.ByHand::place).distinct().toList(),
                all.stream().map(OffersByHand.ByHand::leader).distinct().toList());
        Telling telling = tellings.inVisitorsLanguage();
        return all.stream().map(offer -> offered(cohort, offer, names, telling)).toList();
    }

    private static Placing.Offered offered(
            UUID cohort, OffersByHand.ByHand offer, Workplaces.Names names, Telling telling) {
        Workplaces.Workplace at = names.place(offer.place());
        return new Placing.Offered(
                cohort,
                new Stay(
                        offer.place(),
                        offer.leader(),
                        offer.period().start(),
                        offer.period().end()),
                at.occupation(),
                at.company(),
                at.site(),
                names.leader(offer.leader()),
                offer.minutes(),
                Math.round(100 - offer.dissatisfaction() / 10f),
                offer.cost(),
                offer.seats(),
                offer.capacity(),
                fits(offer.parts()),
                offer.facts().stream()
                        .flatMap(fact -> telling.toCaseworker(fact).stream())
                        .toList());
    }

    private static List<Integer> fits(Parts parts) {
        return Stream.of(parts.interest(), parts.learning(), parts.wish(), parts.commute(), parts.leader())
                .map(part -> 100 - part)
                .toList();
    }
}
