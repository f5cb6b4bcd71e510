package no.nystart.placement.change;

import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.common.FieldClock;
import no.nystart.placement.told.PlacementView;
import no.nystart.placement.told.PlacementViews;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a caseworker does to a placement: looked at first, then made. */
@Path("/api/v1/placements/{placement}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class ChangeApi {

    /** A change as sent; which fields count depends on its kind. Last days are included. */
    @Schema(name = "PlacementChange")
    public record Body(
            @Schema(implementation = ChangeKind.class) @Nullable
            String kind,

            @Schema(format = "date", description = "First day on which it holds") @Nullable
            String on,

            @Schema(format = "date", description = "The new last day, included") @Nullable
            String ends,

            @Schema(format = "uuid") @Nullable String leader,

            @Schema(format = "uuid") @Nullable String deputy,

            @Schema(format = "date", description = "Last day of the deputy, included") @Nullable
            String until,

            @Schema(description = "Why it ends early") @Nullable
            String reason,

            @Nullable String why,

            @Schema(format = "uuid", description = "The proposal that it does") @Nullable
            String proposal) {}

    @Inject
    Changes changes;

    @Inject
    PlacementViews views;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FieldClock clock;

    @Inject
    SentFields sent;

    /** What would come of it; nothing is saved. Needs {@code If-Match}. */
    @POST
    @Path("preview")
    @Allows(Operation.PLACEMENT_CHANGE)
    @APIResponseSchema(value = ConsequencesView.class, responseCode = "200", responseDescription = "Nothing is saved")
    public Response preview(
            @PathParam("placement") UUID placement, @HeaderParam("If-Match") @Nullable String ifMatch, Body body) {
        return Response.ok(ConsequencesView.of(changes.preview(placement, ifMatch, change(body), account())))
                .build();
    }

    /** Makes it. Needs {@code If-Match}. */
    @POST
    @Idempotent
    @Allows(Operation.PLACEMENT_CHANGE)
    @APIResponseSchema(
            value = PlacementView.class,
            responseCode = "200",
            responseDescription = "The version is in ETag")
    public Response make(
            @PathParam("placement") UUID placement, @HeaderParam("If-Match") @Nullable String ifMatch, Body body) {
        changes.make(placement, ifMatch, change(body), account());
        return views.answer(placement);
    }

    private Change change(Body body) {
        Fields fields = sent.of(body);
        return ChangeReader.read(ChangeReader.kind(fields), fields, clock.today());
    }

    private UUID account() {
        return visitor.get().account();
    }
}
