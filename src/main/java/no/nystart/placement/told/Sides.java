package no.nystart.placement.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import no.nystart.access.Grant;
import no.nystart.access.Role;
import no.nystart.access.Visitor;
import no.nystart.placement.course.Placements;
import no.nystart.placement.course.Viewer;

/** On which side of a placement somebody is who may propose changes to it. */
@ApplicationScoped
public class Sides {

    private final Placements placements;

    @Inject
    Sides(Placements placements) {
        this.placements = placements;
    }

    /** The young person's for the young person, otherwise the company's. */
    public Viewer of(Visitor visitor, UUID placement) {
        UUID youngPerson = placements.byId(placement).youngPerson();
        return visitor.grants().stream()
                        .filter(grant -> grant.role() == Role.MENTEE)
                        .map(Grant::youngPerson)
                        .filter(Objects::nonNull)
                        .anyMatch(youngPerson::equals)
                ? Viewer.YOUNG_PERSON
                : Viewer.COMPANY;
    }
}
