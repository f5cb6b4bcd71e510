package no.nystart.followup.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import no.nystart.access.Grant;
import no.nystart.access.Visitor;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;

/** Knows as whom a visitor tells. */
@ApplicationScoped
public class Tellers {

    private final Placements placements;

    @Inject
    Tellers(Placements placements) {
        this.placements = placements;
    }

    /** A leader tells as the one they are; a caseworker for whoever leads now. */
    @Transactional
    public Teller of(UUID id, Visitor visitor) {
        Placement placement = placements.byId(id);
        UUID leads = placement.deputy().orElse(placement.leader());
        return visitor.grants().stream()
                .map(Grant::leader)
                .filter(Objects::nonNull)
                .filter(leader -> leader.equals(placement.leader()) || leader.equals(leads))
                .findFirst()
                .map(leader -> Teller.withAccount(leader, visitor.account()))
                .orElseGet(() -> Teller.withAccount(leads, visitor.account()));
    }
}
