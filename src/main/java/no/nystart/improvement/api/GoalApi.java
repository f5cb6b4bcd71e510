package no.nystart.improvement.api;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.access.Revision;
import no.nystart.improvement.board.BoardGoal;
import no.nystart.improvement.board.BoardGoals;
import no.nystart.improvement.board.StandingReader;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A board's goals, and how people say that they stand. */
@Path("/api/v1/boards/{board}/goals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Boards")
public class GoalApi {

    /** A goal to be. */
    @Schema(name = "BoardAim")
    public record Aimed(
            @Nullable String aim,
            @Nullable String target,

            @Schema(description = "Which number events give it; without, the result is typed") @Nullable
            String measure) {}

    /** How it stands. */
    @Schema(name = "BoardStanding")
    public record Said(
            @Schema(description = "GREEN, AMBER, RED or NOT_MEASURED") @Nullable
            String colour,

            @Nullable String result,

            @Schema(description = "Needed for red") @Nullable
            String cause,

            @Schema(description = "Needed for red") @Nullable
            String action,

            @Schema(description = "Needed for red: account of somebody who works by the board") @Nullable
            String owner,

            @Schema(description = "Needed for red", format = "date") @Nullable
            String due) {}

    @Inject
    BoardGoals goals;

    @Inject
    StandingReader reader;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    @POST
    @Idempotent
    @Allows(Operation.BOARD_KEEP)
    @Transactional
    @APIResponseSchema(value = GoalView.class, responseCode = "201", responseDescription = "Its address is in Location")
    public Response set(@PathParam("board") UUID board, Aimed body) {
        BoardGoal goal = reader.set(board, sent.of(body));
        return told(Response.created(URI.create("/api/v1/boards/" + board + "/goals/" + goal.id())), goal);
    }

    @GET
    @Path("{goal}")
    @Allows(Operation.BOARD_SHOW)
    @Transactional
    @APIResponseSchema(value = GoalView.class, responseCode = "200", responseDescription = "Its version is in ETag")
    public Response show(@PathParam("board") UUID board, @PathParam("goal") UUID goal) {
        return told(Response.ok(), goals.byId(board, goal));
    }

    /** Says how it stands; red is refused without cause, action, owner and date. The version seen is in If-Match. */
    @POST
    @Path("{goal}/standings")
    @Idempotent
    @Allows(Operation.BOARD_KEEP)
    @Transactional
    @APIResponseSchema(
            value = GoalView.class,
            responseCode = "200",
            responseDescription = "Said; the new version is in ETag")
    public Response judge(
            @PathParam("board") UUID board,
            @PathParam("goal") UUID goal,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            Said body) {
        return told(
                Response.ok(),
                reader.judge(board, goal, seen, sent.of(body), visitor.get().account()));
    }

    /** Takes it down from the board; its history is kept. */
    @POST
    @Path("{goal}/taking-down")
    @Idempotent
    @Allows(Operation.BOARD_KEEP)
    @Transactional
    @APIResponseSchema(value = GoalView.class, responseCode = "200", responseDescription = "Taken down")
    public Response takeDown(@PathParam("board") UUID board, @PathParam("goal") UUID goal) {
        goals.takeDown(board, goal);
        return told(Response.ok(), goals.byId(board, goal));
    }

    private static Response told(Response.ResponseBuilder answer, BoardGoal goal) {
        return answer.entity(GoalView.of(goal))
                .tag(new Revision(goal.version()).etag())
                .build();
    }
}
