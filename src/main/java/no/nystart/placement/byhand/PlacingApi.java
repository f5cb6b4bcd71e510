package no.nystart.placement.byhand;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.placement.decision.DecisionReader;
import no.nystart.placement.decision.DecisionView;
import no.nystart.placement.decision.Decisions;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Placing somebody hidden, for programs of cleared caseworkers; to everybody else there is no such thing. */
@Path("/api/v1/young-people/{youngPerson}/placing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class PlacingApi {

    /** An offer chosen. */
    @Schema(name = "ChosenOffer")
    public record Body(
            @Schema(description = "The key of an offer") @Nullable
            String offer,

            @Schema(description = "The young person can read it; no health information") @Nullable
            String reason) {}

    @Inject
    Placings placings;

    @Inject
    Decisions decisions;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    /** The offers that fit now, the cheapest first, cohort by cohort. */
    @GET
    @Allows(Operation.PLACING_SHOW)
    @Transactional
    @APIResponseSchema(value = Placing.class, responseCode = "200", responseDescription = "The version is in ETag")
    public Response show(@PathParam("youngPerson") UUID youngPerson) {
        return Response.ok(placings.of(youngPerson))
                .tag(decisions.revision(youngPerson).etag())
                .build();
    }

    /** Takes the seat. Needs {@code If-Match} with the version of the young person's decisions that was seen. */
    @POST
    @Idempotent
    @Allows(Operation.PLACING_MAKE)
    @Transactional
    @APIResponseSchema(value = DecisionView.class, responseCode = "201", responseDescription = "Placed")
    public Response place(
            @PathParam("youngPerson") UUID youngPerson, @HeaderParam("If-Match") @Nullable String ifMatch, Body body) {
        DecisionReader.Placed placed = DecisionReader.placed(sent.of(body));
        return Response.created(URI.create("/api/v1/young-people/" + youngPerson + "/decisions"))
                .entity(DecisionView.of(placings.place(
                        youngPerson,
                        placed.offer(),
                        placed.reason(),
                        ifMatch,
                        visitor.get().account())))
                .tag(decisions.revision(youngPerson).etag())
                .build();
    }
}
