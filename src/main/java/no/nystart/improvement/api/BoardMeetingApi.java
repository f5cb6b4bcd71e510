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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.improvement.board.Colour;
import no.nystart.improvement.meeting.AgendaPoint;
import no.nystart.improvement.meeting.BoardMeeting;
import no.nystart.improvement.meeting.BoardMeetings;
import no.nystart.improvement.meeting.DecisionKind;
import no.nystart.improvement.meeting.MeetingDecision;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Meetings before a board, for programs: begun, decided point by point, ended; the minutes of those that are over. */
@Path("/api/v1/boards/{board}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Boards")
public class BoardMeetingApi {

    /** What is decided about a point, and what that takes. */
    @Schema(name = "MeetingDecisionBody")
    public record Decision(
            @Schema(description = "Of the agenda: GOAL, SUGGESTION or ESCALATION, a colon, and its id") @Nullable
            String point,

            @Schema(
                    description =
                            "JUDGED and LIFTED of goals, TAKEN_ON, DONE, DECLINED and LIFTED of suggestions, ANSWERED and LIFTED of"
                                    + " what was lifted here, AS_IT_IS of all")
            @Nullable
            String decision,

            @Schema(description = "GREEN, AMBER or RED of a goal that is judged") @Nullable
            String colour,

            @Nullable String result,

            @Schema(description = "Red takes cause, action, owner and date") @Nullable
            String cause,

            @Nullable String action,
            @Nullable String owner,
            @Schema(format = "date") @Nullable String due,

            @Schema(description = "Why a suggestion is done or declined") @Nullable
            String words,

            @Schema(description = "Why it is lifted") @Nullable
            String reason,

            @Schema(description = "To what was lifted here") @Nullable
            String answer) {}

    /** What was said besides. */
    @Schema(name = "MeetingEndBody")
    public record End(@Nullable String note) {}

    /** A line of the minutes. */
    @Schema(name = "MeetingMinutesLine")
    public record Line(
            String about,
            DecisionKind decision,
            String words,
            @Nullable Colour colour,
            @Nullable UUID owner,
            @Nullable LocalDate due) {

        static Line of(MeetingDecision decided) {
            return new Line(
                    decided.about(),
                    decided.kind(),
                    decided.words(),
                    decided.colour().orElse(null),
                    decided.owner().orElse(null),
                    decided.due().orElse(null));
        }
    }

    /** @param endedAt null while it runs */
    @Schema(name = "BoardMeeting")
    public record View(
            UUID id,
            Instant begunAt,
            @Nullable Instant endedAt,
            List<String> agenda,
            List<Line> decisions,
            @Nullable String note) {}

    @Inject
    BoardMeetings meetings;

    @Inject
    SentFields sent;

    @Inject
    CurrentVisitor visitor;

    /** Those that are over, the last first, at most 30; without what they decided. */
    @GET
    @Allows(Operation.BOARD_SHOW)
    @Transactional
    public List<View> over(@PathParam("board") UUID board) {
        return meetings.over(board).stream()
                .map(meeting -> view(meeting, List.of()))
                .toList();
    }

    /** Begins one, or joins the one that runs; its agenda is what the board has at that moment. */
    @POST
    @Idempotent
    @Allows(Operation.BOARD_KEEP)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "Its address is in Location")
    public Response begin(@PathParam("board") UUID board) {
        BoardMeeting meeting = meetings.begin(board, visitor.get().account());
        return Response.created(URI.create("/api/v1/boards/" + board + "/meetings/" + meeting.id()))
                .entity(view(meeting))
                .build();
    }

    @GET
    @Path("{meeting}")
    @Allows(Operation.BOARD_SHOW)
    @Transactional
    public View show(@PathParam("board") UUID board, @PathParam("meeting") UUID meeting) {
        return view(meetings.byId(board, meeting));
    }

    /** Decides about a point. Of goals and suggestions {@code If-Match} is the version that was seen. */
    @POST
    @Path("{meeting}/decisions")
    @Idempotent
    @Allows(Operation.BOARD_KEEP)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Decided")
    public Response decide(
            @PathParam("board") UUID board,
            @PathParam("meeting") UUID meeting,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            Decision body) {
        Fields fields = sent.of(body);
        meetings.decide(
                board,
                meeting,
                fields.text("point"),
                seen,
                fields,
                visitor.get().account());
        return Response.ok(show(board, meeting)).build();
    }

    @POST
    @Path("{meeting}/closing")
    @Idempotent
    @Allows(Operation.BOARD_KEEP)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Ended")
    public Response end(@PathParam("board") UUID board, @PathParam("meeting") UUID meeting, End body) {
        meetings.end(board, meeting, sent.of(body));
        return Response.ok(show(board, meeting)).build();
    }

    private View view(BoardMeeting meeting) {
        return view(
                meeting, meetings.decisions(meeting.id()).stream().map(Line::of).toList());
    }

    private static View view(BoardMeeting meeting, List<Line> decisions) {
        return new View(
                meeting.id(),
                meeting.begun().at(),
                meeting.endedAt().orElse(null),
                meeting.agenda().stream().map(AgendaPoint::code).toList(),
                decisions,
                meeting.note().orElse(null));
    }
}
