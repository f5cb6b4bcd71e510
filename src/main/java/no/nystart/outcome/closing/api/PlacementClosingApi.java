package no.nystart.outcome.closing.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;
import no.nystart.outcome.closing.ClosingCheck;
import no.nystart.outcome.closing.ClosingChecks;
import no.nystart.outcome.closing.Missing;
import no.nystart.outcome.closing.PlacementClosing;
import no.nystart.outcome.closing.PlacementClosings;
import no.nystart.placement.course.Placements;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a placement lacks before it is closed, and closing it. */
@Path("/api/v1/placements/{placement}/closing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outcomes")
public class PlacementClosingApi {

    /** A reason as sent. */
    @Schema(name = "ClosingReason")
    public record Reason(
            @Schema(description = "Why something is left out, or why it is opened again") @Nullable
            String why) {}

    /** How it stands. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PlacementClosing")
    public record View(
            boolean over,

            @Schema(description = "Absent while it is not closed") @Nullable
            LocalDate closedOn,

            @Schema(description = "Without these it cannot be closed")
            List<Missing> needed,

            @Schema(description = "These can be left out with a reason")
            List<Missing> goodToHave) {}

    @Inject
    ClosingChecks checks;

    @Inject
    PlacementClosings closings;

    @Inject
    Placements placements;

    @Inject
    Stamps stamps;

    @Inject
    CurrentVisitor visitor;

    @GET
    @Allows(Operation.CLOSING_SHOW)
    @Transactional
    public View show(@PathParam("placement") UUID placement) {
        ClosingCheck check = checks.of(placements.byId(placement));
        return new View(
                placements.byId(placement).state().isOver(),
                closings.current(placement).map(PlacementClosing::closedOn).orElse(null),
                check.needed(),
                check.goodToHave());
    }

    @POST
    @Idempotent
    @Allows(Operation.PLACEMENT_CLOSE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "Closed")
    public Response close(@PathParam("placement") UUID placement, Reason body) {
        closings.close(placement, words(body), stamp());
        return Response.status(Response.Status.CREATED).entity(show(placement)).build();
    }

    @POST
    @Path("opening")
    @Idempotent
    @Allows(Operation.PLACEMENT_CLOSE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Open again")
    public Response open(@PathParam("placement") UUID placement, Reason body) {
        closings.open(placement, words(body), stamp());
        return Response.ok(show(placement)).build();
    }

    private static String words(Reason body) {
        return Objects.requireNonNullElse(body.why(), "");
    }

    private Stamp stamp() {
        return stamps.of(visitor.get().account());
    }
}
