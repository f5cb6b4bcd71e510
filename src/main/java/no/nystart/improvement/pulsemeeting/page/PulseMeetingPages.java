package no.nystart.improvement.pulsemeeting.page;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.FieldClock;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.board.BoardPeople;
import no.nystart.improvement.page.BoardNames;
import no.nystart.improvement.pulsemeeting.PulseDecision;
import no.nystart.improvement.pulsemeeting.PulseMeeting;
import no.nystart.improvement.pulsemeeting.PulseMeetings;
import no.nystart.register.intake.Fields;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** The pulse meetings of a region: what lies on the table, what is decided, what came of it. */
@Path("/boards/{board}/pulse-meetings")
@Produces(MediaType.TEXT_HTML)
public class PulseMeetingPages {

    @CheckedTemplate(basePath = "improvement")
    static class Templates {
        static native TemplateInstance pulse(
                Board board,
                String name,
                PulseTable table,
                List<PulseDecision> open,
                Map<UUID, String> names,
                List<PulseMeeting> held,
                boolean keeps,
                List<Choice> people,
                Form form,
                LocalDate today);

        static native TemplateInstance pulseMinutes(
                Board board,
                String name,
                PulseMeeting meeting,
                PulseTable table,
                List<PulseDecision> decisions,
                Map<UUID, String> names,
                boolean keeps,
                List<Choice> people,
                Form form,
                LocalDate today);
    }

    @Inject
    PulseMeetings meetings;

    @Inject
    PulseTables tables;

    @Inject
    BoardPeople people;

    @Inject
    BoardNames boardNames;

    @Inject
    FieldClock clock;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    /** Prepared for the next one. */
    @GET
    @Allows(Operation.BOARD_SHOW)
    public TemplateInstance prepared(@PathParam("board") UUID board) {
        return page(board, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.BOARD_KEEP)
    public Response hold(@PathParam("board") UUID board, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                PulseMessages.class,
                () -> {
                    PulseMeeting meeting = meetings.hold(
                            board, Fields.of(posted), visitor.get().account());
                    return steps.done(path(board) + "/" + meeting.id(), words().held());
                },
                form -> page(board, form));
    }

    @GET
    @Path("{meeting}")
    @Allows(Operation.BOARD_SHOW)
    public TemplateInstance minutes(@PathParam("board") UUID board, @PathParam("meeting") UUID meeting) {
        return minutes(board, meeting, Form.empty());
    }

    @POST
    @Path("{meeting}/decisions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.BOARD_KEEP)
    public Response decide(
            @PathParam("board") UUID board, @PathParam("meeting") UUID meeting, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                PulseMessages.class,
                () -> {
                    meetings.decide(board, meeting, Fields.of(posted));
                    return steps.done(path(board) + "/" + meeting, words().decided());
                },
                form -> minutes(board, meeting, form));
    }

    @POST
    @Path("decisions/{decision}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.BOARD_KEEP)
    public Response settle(
            @PathParam("board") UUID board,
            @PathParam("decision") UUID decision,
            MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                PulseMessages.class,
                () -> {
                    meetings.settle(
                            board, decision, Fields.of(posted), visitor.get().account());
                    return steps.done(path(board), words().settled());
                },
                form -> page(board, form));
    }

    @Transactional
    TemplateInstance page(UUID id, Form form) {
        Board board = meetings.regionsBoard(id);
        List<PulseMeeting> held = meetings.held(id);
        List<PulseDecision> open = meetings.open(id);
        return Templates.pulse(
                board,
                boardNames.of(board),
                tables.laid(
                        board,
                        meetings.prepared(board),
                        held.stream().findFirst().map(PulseMeeting::table).orElse(null)),
                open,
                names(open),
                held,
                board.isKeptBy(visitor.get()),
                choices(board),
                form,
                clock.today());
    }

    @Transactional
    TemplateInstance minutes(UUID id, UUID meetingId, Form form) {
        Board board = meetings.regionsBoard(id);
        PulseMeeting meeting = meetings.byId(id, meetingId);
        List<PulseDecision> decisions = meetings.decisions(meetingId);
        return Templates.pulseMinutes(
                board,
                boardNames.of(board),
                meeting,
                tables.laid(board, meeting.table(), null),
                decisions,
                names(decisions),
                board.isKeptBy(visitor.get()),
                choices(board),
                form,
                clock.today());
    }

    private Map<UUID, String> names(List<PulseDecision> decisions) {
        return people.names(decisions.stream().map(PulseDecision::owner).collect(Collectors.toSet()));
    }

    private List<Choice> choices(Board board) {
        return people.of(board).stream()
                .map(member -> Choice.of(member.account(), member.name()))
                .toList();
    }

    private PulseMessages words() {
        return messages.of(PulseMessages.class);
    }

    private static String path(UUID board) {
        return "/boards/" + board + "/pulse-meetings";
    }
}
