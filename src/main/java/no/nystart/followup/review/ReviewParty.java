package no.nystart.followup.review;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Operation;
import no.nystart.access.Scope;
import no.nystart.access.Visitor;
import no.nystart.placement.course.Placement;

/** The three who meet. */
public enum ReviewParty {
    YOUNG_PERSON,
    LEADER,
    CASEWORKER;

    /** As whom a visitor meets; empty for whoever only reads. */
    public static Optional<ReviewParty> of(Visitor visitor, Placement placement) {
        if (visitor.ownPeople().contains(placement.youngPerson())) {
            return Optional.of(YOUNG_PERSON);
        }
        Scope scope = visitor.scope(Operation.REVIEW_CONTRIBUTE);
        if (leads(scope.leaders(), placement)) {
            return Optional.of(LEADER);
        }
        return scope.offices().contains(placement.office()) ? Optional.of(CASEWORKER) : Optional.empty();
    }

    private static boolean leads(Set<UUID> leaders, Placement placement) {
        return leaders.contains(placement.leader())
                || placement.deputy().filter(leaders::contains).isPresent();
    }
}
