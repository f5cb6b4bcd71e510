package no.nystart.improvement.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.FieldClock;
import no.nystart.improvement.board.Boards;
import no.nystart.improvement.board.Standing;
import no.nystart.improvement.meeting.BoardMeeting;
import no.nystart.improvement.meeting.BoardMeetings;
import no.nystart.register.intake.Fields;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Five minutes before a board, point by point, and the minutes of it. */
@Path("/boards/{board}/meetings")
@Produces(MediaType.TEXT_HTML)
public class MeetingPages {

    @CheckedTemplate(basePath = "improvement")
    static class Templates {
        static native TemplateInstance meeting(MeetingView view, Form form, LocalDate today);

        static native TemplateInstance closing(
                UUID board, String name, BoardMeeting meeting, List<MinutesLine> lines, Form form);

        static native TemplateInstance minutes(
                UUID board, String name, BoardMeeting meeting, LocalDateTime began, List<MinutesLine> lines);

        static native TemplateInstance meetings(UUID board, String name, List<BoardMeeting> meetings);
    }

    @Inject
    BoardMeetings meetings;

    @Inject
    MeetingViews views;

    @Inject
    Boards boards;

    @Inject
    BoardNames names;

    @Inject
    FieldClock clock;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    /** Those that are over. */
    @GET
    @Allows(Operation.BOARD_SHOW)
    public TemplateInstance over(@PathParam("board") UUID board) {
        return Templates.meetings(board, name(board), meetings.over(board));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.BOARD_KEEP)
    public Response begin(@PathParam("board") UUID board) {
        BoardMeeting meeting = meetings.begin(board, visitor.get().account());
        return Response.seeOther(URI.create(path(meeting))).build();
    }

    @GET
    @Path("{meeting}")
    @Allows(Operation.BOARD_KEEP)
    @Transactional
    public Response show(
            @PathParam("board") UUID board, @PathParam("meeting") UUID id, @RestQuery @Nullable String at) {
        BoardMeeting meeting = meetings.byId(board, id);
        if (!meeting.isRunning()) {
            return Response.seeOther(URI.create(path(meeting) + "/minutes")).build();
        }
        if (meeting.agenda().isEmpty()) {
            return Response.seeOther(URI.create(path(meeting) + "/closing")).build();
        }
        MeetingView view = views.point(board, meeting, at);
        return Response.ok(Templates.meeting(view, asItStands(view), clock.today()))
                .build();
    }

    @POST
    @Path("{meeting}/decisions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.BOARD_KEEP)
    public Response decide(
            @PathParam("board") UUID board, @PathParam("meeting") UUID id, MultivaluedMap<String, String> posted) {
        @Nullable String point = posted.getFirst("point");
        return steps.take(
                posted,
                MeetingMessages.class,
                () -> {
                    String next = meetings.decide(
                                    board,
                                    id,
                                    point,
                                    posted.getFirst("revision"),
                                    Fields.of(posted),
                                    visitor.get().account())
                            .map(one -> "?at=" + one.code())
                            .orElse("/closing");
                    return Response.seeOther(URI.create("/boards/" + board + "/meetings/" + id + next))
                            .build();
                },
                form -> again(board, id, point, form));
    }

    /** What was decided, and ending it. */
    @GET
    @Path("{meeting}/closing")
    @Allows(Operation.BOARD_KEEP)
    public TemplateInstance closing(@PathParam("board") UUID board, @PathParam("meeting") UUID id) {
        return closing(board, id, Form.empty());
    }

    @POST
    @Path("{meeting}/closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.BOARD_KEEP)
    public Response end(
            @PathParam("board") UUID board, @PathParam("meeting") UUID id, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                MeetingMessages.class,
                () -> {
                    meetings.end(board, id, Fields.of(posted));
                    return steps.done(
                            "/boards/" + board + "/meetings/" + id + "/minutes",
                            messages.of(MeetingMessages.class).ended());
                },
                form -> closing(board, id, form));
    }

    @GET
    @Path("{meeting}/minutes")
    @Allows(Operation.BOARD_SHOW)
    @Transactional
    public TemplateInstance minutes(@PathParam("board") UUID board, @PathParam("meeting") UUID id) {
        BoardMeeting meeting = meetings.byId(board, id);
        return Templates.minutes(
                board,
                name(board),
                meeting,
                MeetingViews.onTheWall(meeting.begun().at()),
                views.minutes(meeting));
    }

    @Transactional
    TemplateInstance closing(UUID board, UUID id, Form form) {
        BoardMeeting meeting = meetings.byId(board, id);
        return Templates.closing(board, name(board), meeting, views.minutes(meeting), form);
    }

    @Transactional
    TemplateInstance again(UUID board, UUID id, @Nullable String point, Form form) {
        return Templates.meeting(views.point(board, meetings.byId(board, id), point), form, clock.today());
    }

    private static Form asItStands(MeetingView view) {
        GoalCard card = view.card();
        SuggestionLine suggestion = view.suggestion();
        if (card != null) {
            Standing standing = card.standing();
            return Form.empty()
                    .with("colour", standing.colour())
                    .with("result", standing.result())
                    .with("cause", standing.cause())
                    .with("action", standing.action())
                    .with("owner", standing.owner())
                    .with("due", standing.due());
        }
        return suggestion == null ? Form.empty() : Form.empty().with("due", suggestion.due());
    }

    private String name(UUID board) {
        return names.of(boards.byId(board));
    }

    private static String path(BoardMeeting meeting) {
        return "/boards/" + meeting.board() + "/meetings/" + meeting.id();
    }
}
