package no.nystart.placement.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.FieldClock;
import no.nystart.matching.names.Workplaces;
import no.nystart.placement.agreement.Span;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.placement.life.PlacementLife;
import no.nystart.register.people.YoungPeople;
import no.nystart.register.people.YoungPerson;

/** Says whose a placement is and where. */
@ApplicationScoped
public class PlacementHeads {

    private final Placements placements;
    private final YoungPeople youngPeople;
    private final Workplaces workplaces;
    private final FieldClock clock;

    @Inject
    PlacementHeads(Placements placements, YoungPeople youngPeople, Workplaces workplaces, FieldClock clock) {
        this.placements = placements;
        this.youngPeople = youngPeople;
        this.workplaces = workplaces;
        this.clock = clock;
    }

    /** Refused as NOT_FOUND when there is none, or none that this visitor may know of. */
    @Transactional
    public PlacementHead of(UUID id) {
        Placement placement = placements.byId(id);
        PlacementLife life = placements.life(placement);
        LocalDate today = clock.today();
        YoungPerson person = youngPeople.byId(placement.youngPerson());
        Span period = life.period();
        UUID own = life.ownLeaderOn(today);
        UUID leads = life.leaderOn(today);
        Workplaces.Names names = workplaces.of(List.of(placement.place()), List.of(own, leads));
        Workplaces.Workplace at = names.place(placement.place());
        return new PlacementHead(
                placement.id(),
                "v" + placement.version(),
                person.id(),
                person.name().whole(),
                placement.company(),
                at.company(),
                at.occupation(),
                at.site(),
                names.leader(own),
                leads.equals(own) ? Optional.empty() : Optional.of(names.leader(leads)),
                period.starts(),
                period.days() == 0 ? period.starts() : period.lastDay(),
                life.allowance().latestEnd().minusDays(1),
                life.allowance().left(period.ends()));
    }
}
