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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Revision;
import no.nystart.common.FieldClock;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.board.BoardGoal;
import no.nystart.improvement.board.BoardGoals;
import no.nystart.improvement.board.Boards;
import no.nystart.improvement.board.Standing;
import no.nystart.improvement.board.StandingReader;
import no.nystart.register.intake.Fields;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Setting a board's goals, saying how they stand, and reading how they stood. */
@Path("/boards/{board}/goals")
@Produces(MediaType.TEXT_HTML)
public class GoalPages {

    @CheckedTemplate(basePath = "improvement")
    static class Templates {
        static native TemplateInstance newGoal(UUID board, String name, List<Choice> measures, Form form);

        static native TemplateInstance goal(
                String name,
                BoardGoal goal,
                String now,
                List<PastStanding> past,
                List<Choice> colours,
                List<Choice> people,
                boolean keeps,
                boolean lifts,
                String revision,
                Form form,
                LocalDate today);
    }

    @Inject
    Boards boards;

    @Inject
    BoardGoals goals;

    @Inject
    StandingReader reader;

    @Inject
    BoardNames names;

    @Inject
    BoardChoices choices;

    @Inject
    GoalHistory history;

    @Inject
    FieldClock clock;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Path("new")
    @Allows(Operation.BOARD_KEEP)
    public TemplateInstance asking(@PathParam("board") UUID board) {
        return asking(board, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.BOARD_KEEP)
    public Response set(@PathParam("board") UUID board, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                BoardMessages.class,
                () -> steps.done(
                        path(board, reader.set(board, Fields.of(posted)).id()), words().goalSet()),
                form -> asking(board, form));
    }

    private TemplateInstance asking(UUID board, Form form) {
        return Templates.newGoal(board, names.of(boards.byId(board)), choices.measures(), form);
    }

    @GET
    @Path("{goal}")
    @Allows(Operation.BOARD_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("board") UUID board, @PathParam("goal") UUID goal) {
        Standing standing = goals.byId(board, goal).standing();
        Form form = Form.empty()
                .with("colour", standing.colour())
                .with("cause", standing.cause())
                .with("action", standing.action())
                .with("owner", standing.owner())
                .with("due", standing.due());
        return page(board, goal, form);
    }

    @POST
    @Path("{goal}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.BOARD_KEEP)
    public Response judge(
            @PathParam("board") UUID board, @PathParam("goal") UUID goal, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                BoardMessages.class,
                () -> {
                    reader.judge(
                            board,
                            goal,
                            posted.getFirst("revision"),
                            Fields.of(posted),
                            visitor.get().account());
                    return steps.done("/boards/" + board, words().judged());
                },
                form -> page(board, goal, form));
    }

    @POST
    @Path("{goal}/taking-down")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.BOARD_KEEP)
    public Response takeDown(@PathParam("board") UUID board, @PathParam("goal") UUID goal) {
        goals.takeDown(board, goal);
        return steps.done("/boards/" + board, words().goalTakenDown());
    }

    @Transactional
    TemplateInstance page(UUID id, UUID goalId, Form form) {
        Board board = boards.byId(id);
        BoardGoal goal = goals.byId(id, goalId);
        return Templates.goal(
                names.of(board),
                goal,
                history.now(board, goal),
                history.of(goal),
                choices.colours(),
                choices.people(board),
                board.isKeptBy(visitor.get()) && goal.isUp(),
                board.tier().lifts(),
                new Revision(goal.version()).etag().getValue(),
                form,
                clock.today());
    }

    private BoardMessages words() {
        return messages.of(BoardMessages.class);
    }

    private static String path(UUID board, UUID goal) {
        return "/boards/" + board + "/goals/" + goal;
    }
}
