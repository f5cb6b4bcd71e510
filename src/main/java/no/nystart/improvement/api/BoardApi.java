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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.board.BoardGoals;
import no.nystart.improvement.board.BoardList;
import no.nystart.improvement.board.BoardOpenings;
import no.nystart.improvement.board.Boards;
import no.nystart.improvement.board.Tier;
import no.nystart.improvement.escalation.Escalations;
import no.nystart.improvement.measure.Figure;
import no.nystart.improvement.measure.Measure;
import no.nystart.improvement.measure.Measures;
import no.nystart.improvement.suggestion.Suggestions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Boards and what hangs on them. */
@Path("/api/v1/boards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Boards")
public class BoardApi {

    /** Whose board is taken into use. */
    @Schema(name = "BoardOpening")
    public record Opening(
            @Schema(description = "COMPANY, PROGRAMME, REGION or STEERING_GROUP") @Nullable
            String tier,

            @Schema(description = "Id of the company or cohort, or the region's code") @Nullable
            String of) {}

    /** A board with what hangs on it. */
    @Schema(name = "Board")
    public record View(
            UUID id,
            Tier tier,
            String region,
            @Schema(nullable = true) @Nullable UUID company,
            @Schema(nullable = true) @Nullable UUID cohort,

            @Schema(
                    description =
                            "What events say today: counts or whole percent; of too few young people nothing is told")
            Map<Measure, Integer> figures,

            @Schema(description = "Red first") List<GoalView> goals,
            @Schema(description = "Without an answer") List<SuggestionView> suggestions,

            @Schema(description = "Waiting for this board's answer")
            List<EscalationView> liftedHere,

            @Schema(description = "The newest first") List<EscalationView> liftedFromHere) {}

    @Inject
    Boards boards;

    @Inject
    BoardList list;

    @Inject
    BoardOpenings openings;

    @Inject
    BoardGoals goals;

    @Inject
    Suggestions suggestions;

    @Inject
    Escalations escalations;

    @Inject
    Measures measures;

    @Inject
    CurrentVisitor visitor;

    /** Those in the caller's reach, the widest first; at most 200. */
    @GET
    @Allows(Operation.BOARD_LIST)
    public List<BoardList.Line> list() {
        return list.seenBy(visitor.get());
    }

    /** Takes one into use that was not. */
    @POST
    @Idempotent
    @Allows(Operation.BOARD_OPEN)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "Its address is in Location")
    public Response open(Opening body) {
        Board board = openings.open(visitor.get(), body.tier() + ":" + body.of());
        return Response.created(URI.create("/api/v1/boards/" + board.id()))
                .entity(view(board))
                .build();
    }

    @GET
    @Path("{board}")
    @Allows(Operation.BOARD_SHOW)
    @Transactional
    public View show(@PathParam("board") UUID board) {
        return view(boards.byId(board));
    }

    private View view(Board board) {
        UUID id = board.id();
        return new View(
                id,
                board.tier(),
                board.region(),
                board.company().orElse(null),
                board.cohort().orElse(null),
                Figure.known(measures.of(board.ground())),
                goals.of(id).stream().map(GoalView::of).toList(),
                suggestions.open(id).stream().map(SuggestionView::of).toList(),
                escalations.waitingAt(id).stream().map(EscalationView::of).toList(),
                escalations.liftedFrom(id).stream().map(EscalationView::of).toList());
    }
}
