package no.nystart.followup.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Owner;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Viewer;

/** Who reads what the three have written: of the company whoever leads the young person, and not its contact. */
@ApplicationScoped
class ReviewSight {

    private final CurrentVisitor visitor;

    @Inject
    ReviewSight(CurrentVisitor visitor) {
        this.visitor = visitor;
    }

    boolean reads(Placement placement, Viewer viewer) {
        return switch (viewer) {
            case OFFICE, YOUNG_PERSON -> true;
            case COMPANY -> {
                Set<UUID> leaders = new HashSet<>(Set.of(placement.leader()));
                placement.deputy().ifPresent(leaders::add);
                yield visitor.get()
                        .may(Operation.REVIEW_SHOW, new Owner(null, null, placement.company(), leaders, null, null));
            }
        };
    }
}
