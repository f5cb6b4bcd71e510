package no.nystart.placement.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.nystart.access.Revision;
import no.nystart.common.FieldClock;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;

/** Answers of the API with a placement and its revision. */
@ApplicationScoped
public class PlacementViews {

    private final Placements placements;
    private final FieldClock clock;

    @Inject
    PlacementViews(Placements placements, FieldClock clock) {
        this.placements = placements;
        this.clock = clock;
    }

    @Transactional
    public Response answer(UUID id) {
        Placement placement = placements.byId(id);
        return Response.ok(
                        PlacementView.of(placement, placements.life(placement), placements.history(id), clock.today()))
                .tag(new Revision(placement.version()).etag())
                .build();
    }
}
