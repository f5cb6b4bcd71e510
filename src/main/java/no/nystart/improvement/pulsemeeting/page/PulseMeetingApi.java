package no.nystart.improvement.pulsemeeting.page;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.improvement.pulsemeeting.OnTheTable;
import no.nystart.improvement.pulsemeeting.PulseDecision;
import no.nystart.improvement.pulsemeeting.PulseMeeting;
import no.nystart.improvement.pulsemeeting.PulseMeetings;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The pulse meetings of a region, before its board. */
@Path("/api/v1/boards/{board}/pulse-meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pulse meetings")
public class PulseMeetingApi {

    /** A meeting to be kept, with a first decision or none. */
    @Schema(name = "PulseMeetingHeld")
    public record Held(
            @Nullable String note,

            @Schema(description = "What is decided") @Nullable
            String words,

            @Schema(description = "Account of somebody who works by the board") @Nullable
            String owner,

            @Schema(format = "date") @Nullable String due) {}

    /** What is decided. */
    @Schema(name = "PulseDecisionMade")
    public record Made(
            @Nullable String words,

            @Schema(description = "Account of somebody who works by the board") @Nullable
            String owner,

            @Schema(format = "date") @Nullable String due) {}

    /** What came of a decision. */
    @Schema(name = "PulseDecisionOutcome")
    public record Outcome(@Nullable String outcome) {}

    /** A decision as told. */
    @Schema(name = "PulseDecision")
    public record DecisionView(
            UUID id,
            String words,
            UUID owner,
            LocalDate due,
            @Schema(nullable = true) @Nullable String outcome,
            @Schema(nullable = true) @Nullable LocalDate settledOn) {

        static DecisionView of(PulseDecision decision) {
            return new DecisionView(
                    decision.id(),
                    decision.words(),
                    decision.owner(),
                    decision.due(),
                    decision.outcome().orElse(null),
                    decision.settledOn().orElse(null));
        }
    }

    /** A meeting as told. */
    @Schema(name = "PulseMeeting")
    public record View(
            UUID id,
            LocalDate heldOn,

            @Schema(description = "The numbers of that day; those of too few young people are left out")
            OnTheTable table,

            @Schema(nullable = true) @Nullable String note,
            List<DecisionView> decisions) {}

    @Inject
    PulseMeetings meetings;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    /** What would lie on the table today. */
    @GET
    @Path("prepared")
    @Allows(Operation.BOARD_SHOW)
    @Transactional
    public OnTheTable prepared(@PathParam("board") UUID board) {
        return meetings.prepared(meetings.regionsBoard(board));
    }

    @GET
    @Path("{meeting}")
    @Allows(Operation.BOARD_SHOW)
    @Transactional
    public View show(@PathParam("board") UUID board, @PathParam("meeting") UUID meeting) {
        return view(meetings.byId(board, meeting));
    }

    /** Keeps a meeting with the numbers of today. */
    @POST
    @Idempotent
    @Allows(Operation.BOARD_KEEP)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "Its address is in Location")
    public Response hold(@PathParam("board") UUID board, Held body) {
        PulseMeeting meeting = meetings.hold(board, sent.of(body), visitor.get().account());
        return Response.created(URI.create("/api/v1/boards/" + board + "/pulse-meetings/" + meeting.id()))
                .entity(view(meeting))
                .build();
    }

    @POST
    @Path("{meeting}/decisions")
    @Idempotent
    @Allows(Operation.BOARD_KEEP)
    @Transactional
    @APIResponseSchema(value = DecisionView.class, responseCode = "201", responseDescription = "Decided")
    public Response decide(@PathParam("board") UUID board, @PathParam("meeting") UUID meeting, Made body) {
        return Response.status(Response.Status.CREATED)
                .entity(DecisionView.of(meetings.decide(board, meeting, sent.of(body))))
                .build();
    }

    /** Follows up what an earlier meeting decided. */
    @POST
    @Path("decisions/{decision}/outcome")
    @Idempotent
    @Allows(Operation.BOARD_KEEP)
    @Transactional
    @APIResponseSchema(value = DecisionView.class, responseCode = "200", responseDescription = "Followed up")
    public DecisionView settle(@PathParam("board") UUID board, @PathParam("decision") UUID decision, Outcome body) {
        return DecisionView.of(
                meetings.settle(board, decision, sent.of(body), visitor.get().account()));
    }

    private View view(PulseMeeting meeting) {
        return new View(
                meeting.id(),
                meeting.held().on(),
                meeting.table(),
                meeting.note().orElse(null),
                meetings.decisions(meeting.id()).stream().map(DecisionView::of).toList());
    }
}
