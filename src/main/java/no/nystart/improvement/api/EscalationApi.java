package no.nystart.improvement.api;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
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
import no.nystart.improvement.escalation.Escalation;
import no.nystart.improvement.escalation.Escalations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What boards lift a tier up, and the answers that come back. */
@Path("/api/v1/boards/{board}/escalations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Boards")
public class EscalationApi {

    /** Why something is lifted. */
    @Schema(name = "EscalationReason")
    public record Reason(@Nullable String reason) {}

    /** What comes back. */
    @Schema(name = "EscalationAnswer")
    public record Answer(@Nullable String answer) {}

    @Inject
    Escalations escalations;

    @Inject
    CurrentVisitor visitor;

    /** Lifts a red goal of this board. */
    @POST
    @Path("goals/{goal}")
    @Idempotent
    @Allows(Operation.BOARD_KEEP)
    @Transactional
    @APIResponseSchema(value = EscalationView.class, responseCode = "201", responseDescription = "Lifted")
    public Response liftGoal(@PathParam("board") UUID board, @PathParam("goal") UUID goal, Reason body) {
        return lifted(escalations.liftGoal(board, goal, body.reason(), by()));
    }

    /** Lifts a suggestion that this board cannot settle. */
    @POST
    @Path("suggestions/{suggestion}")
    @Idempotent
    @Allows(Operation.BOARD_KEEP)
    @Transactional
    @APIResponseSchema(value = EscalationView.class, responseCode = "201", responseDescription = "Lifted")
    public Response liftSuggestion(
            @PathParam("board") UUID board, @PathParam("suggestion") UUID suggestion, Reason body) {
        return lifted(escalations.liftSuggestion(board, suggestion, body.reason(), by()));
    }

    /** What was lifted to this board. */
    @GET
    @Path("{escalation}")
    @Allows(Operation.BOARD_SHOW)
    @Transactional
    public EscalationView show(@PathParam("board") UUID board, @PathParam("escalation") UUID escalation) {
        return EscalationView.of(escalations.liftedTo(board, escalation));
    }

    /** Lifts on what was lifted to this board. */
    @POST
    @Path("{escalation}/lifting")
    @Idempotent
    @Allows(Operation.BOARD_KEEP)
    @Transactional
    @APIResponseSchema(value = EscalationView.class, responseCode = "201", responseDescription = "Lifted on")
    public Response liftOn(@PathParam("board") UUID board, @PathParam("escalation") UUID escalation, Reason body) {
        return lifted(escalations.liftOn(board, escalation, body.reason(), by()));
    }

    /** Back to the board that lifted it. */
    @POST
    @Path("{escalation}/answer")
    @Idempotent
    @Allows(Operation.BOARD_KEEP)
    @Transactional
    @APIResponseSchema(value = EscalationView.class, responseCode = "200", responseDescription = "Answered")
    public EscalationView answer(
            @PathParam("board") UUID board, @PathParam("escalation") UUID escalation, Answer body) {
        return EscalationView.of(escalations.answer(board, escalation, body.answer(), by()));
    }

    private static Response lifted(Escalation escalation) {
        return Response.created(URI.create("/api/v1/boards/" + escalation.to() + "/escalations/" + escalation.id()))
                .entity(EscalationView.of(escalation))
                .build();
    }

    private UUID by() {
        return visitor.get().account();
    }
}
