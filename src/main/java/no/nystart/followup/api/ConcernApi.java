package no.nystart.followup.api;

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
import no.nystart.followup.concern.Concerns;
import no.nystart.followup.concern.RaisedConcern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Concerns about a placement; check-ins are closer while one is open. */
@Path("/api/v1/placements/{placement}/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up")
public class ConcernApi {

    /** A concern as sent. */
    @Schema(name = "ConcernTold")
    public record Body(
            @Schema(description = "The young person can read it; no health information") @Nullable
            String concern) {}

    /** How a concern ended, as sent. */
    @Schema(name = "ConcernClosing")
    public record Closing(@Nullable String closing) {}

    /** A concern. */
    @Schema(name = "Concern")
    public record View(
            UUID id,
            String concern,
            LocalDate openedOn,
            @Schema(nullable = true) @Nullable LocalDate closedOn,
            @Schema(nullable = true) @Nullable String closing) {

        static View of(RaisedConcern concern) {
            return new View(
                    concern.id(),
                    concern.words(),
                    concern.openedOn(),
                    concern.closedOn().orElse(null),
                    concern.closing().orElse(null));
        }
    }

    @Inject
    Concerns concerns;

    @Inject
    CurrentVisitor visitor;

    /** The last opened first. */
    @GET
    @Allows(Operation.CHECK_IN_SHOW)
    @Transactional
    public List<View> list(@PathParam("placement") UUID placement) {
        return concerns.ofPlacement(placement).stream().map(View::of).toList();
    }

    @POST
    @Idempotent
    @Allows(Operation.CONCERN_OPEN)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "Open")
    public Response open(@PathParam("placement") UUID placement, Body body) {
        RaisedConcern concern = concerns.open(
                placement,
                null,
                Objects.requireNonNullElse(body.concern(), ""),
                visitor.get().account());
        return Response.status(Response.Status.CREATED).entity(View.of(concern)).build();
    }

    @POST
    @Path("{concern}/closing")
    @Idempotent
    @Allows(Operation.CONCERN_CLOSE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Closed")
    public Response close(@PathParam("placement") UUID placement, @PathParam("concern") UUID concern, Closing body) {
        RaisedConcern closed = concerns.close(
                placement,
                concern,
                Objects.requireNonNullElse(body.closing(), ""),
                visitor.get().account());
        return Response.ok(View.of(closed)).build();
    }
}
