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
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.board.BoardGoals;
import no.nystart.improvement.board.Boards;
import no.nystart.improvement.escalation.Escalation;
import no.nystart.improvement.escalation.Escalations;
import no.nystart.improvement.suggestion.Suggestions;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Lifting a matter to the board above, and answering what was lifted. */
@Path("/boards/{board}/escalations")
@Produces(MediaType.TEXT_HTML)
public class EscalationPages {

    @CheckedTemplate(basePath = "improvement")
    static class Templates {
        static native TemplateInstance lift(UUID board, String name, String to, String about, Form form);

        static native TemplateInstance escalation(
                Board board, String name, EscalationLine line, boolean keeps, Form form);
    }

    @Inject
    Boards boards;

    @Inject
    BoardGoals goals;

    @Inject
    Suggestions suggestions;

    @Inject
    Escalations escalations;

    @Inject
    EscalationLines lines;

    @Inject
    BoardNames names;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Path("goals/{goal}")
    @Allows(Operation.BOARD_KEEP)
    public TemplateInstance askGoal(@PathParam("board") UUID board, @PathParam("goal") UUID goal) {
        return asking(board, goals.byId(board, goal).aim().words(), Form.empty());
    }

    @POST
    @Path("goals/{goal}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.BOARD_KEEP)
    public Response liftGoal(
            @PathParam("board") UUID board, @PathParam("goal") UUID goal, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                SuggestionMessages.class,
                () -> lifted(board, escalations.liftGoal(board, goal, posted.getFirst("reason"), by())),
                form -> asking(board, goals.byId(board, goal).aim().words(), form));
    }

    @GET
    @Path("suggestions/{suggestion}")
    @Allows(Operation.BOARD_KEEP)
    public TemplateInstance askSuggestion(@PathParam("board") UUID board, @PathParam("suggestion") UUID suggestion) {
        return asking(board, suggestions.byId(board, suggestion).words(), Form.empty());
    }

    @POST
    @Path("suggestions/{suggestion}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.BOARD_KEEP)
    public Response liftSuggestion(
            @PathParam("board") UUID board,
            @PathParam("suggestion") UUID suggestion,
            MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                SuggestionMessages.class,
                () -> lifted(board, escalations.liftSuggestion(board, suggestion, posted.getFirst("reason"), by())),
                form -> asking(board, suggestions.byId(board, suggestion).words(), form));
    }

    @GET
    @Path("{escalation}")
    @Allows(Operation.BOARD_SHOW)
    public TemplateInstance show(@PathParam("board") UUID board, @PathParam("escalation") UUID escalation) {
        return page(board, escalation, Form.empty());
    }

    @POST
    @Path("{escalation}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.BOARD_KEEP)
    public Response answer(
            @PathParam("board") UUID board,
            @PathParam("escalation") UUID escalation,
            MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                SuggestionMessages.class,
                () -> {
                    escalations.answer(board, escalation, posted.getFirst("answer"), by());
                    return steps.done("/boards/" + board, words().answered());
                },
                form -> page(board, escalation, form));
    }

    @POST
    @Path("{escalation}/lifting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.BOARD_KEEP)
    public Response liftOn(
            @PathParam("board") UUID board,
            @PathParam("escalation") UUID escalation,
            MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                SuggestionMessages.class,
                () -> lifted(board, escalations.liftOn(board, escalation, posted.getFirst("reason"), by())),
                form -> page(board, escalation, form));
    }

    private Response lifted(UUID board, Escalation escalation) {
        return steps.done("/boards/" + board, words().lifted(names.of(boards.byId(escalation.to()))));
    }

    @Transactional
    TemplateInstance asking(UUID id, String about, Form form) {
        Board board = boards.byId(id);
        return Templates.lift(id, names.of(board), names.above(board), about, form);
    }

    @Transactional
    TemplateInstance page(UUID id, UUID escalation, Form form) {
        Board board = boards.byId(id);
        return Templates.escalation(
                board,
                names.of(board),
                lines.of(List.of(escalations.liftedTo(id, escalation))).getFirst(),
                board.isKeptBy(visitor.get()),
                form);
    }

    private UUID by() {
        return visitor.get().account();
    }

    private SuggestionMessages words() {
        return messages.of(SuggestionMessages.class);
    }
}
