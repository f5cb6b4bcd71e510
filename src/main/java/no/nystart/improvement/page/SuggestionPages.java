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
import no.nystart.improvement.board.Boards;
import no.nystart.improvement.suggestion.Suggestion;
import no.nystart.improvement.suggestion.SuggestionReader;
import no.nystart.improvement.suggestion.SuggestionState;
import no.nystart.improvement.suggestion.Suggestions;
import no.nystart.register.intake.Fields;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Telling a board of a deviation or an idea, and what becomes of it. */
@Path("/boards/{board}/suggestions")
@Produces(MediaType.TEXT_HTML)
public class SuggestionPages {

    @CheckedTemplate(basePath = "improvement")
    static class Templates {
        static native TemplateInstance newSuggestion(UUID board, String name, List<Choice> kinds, Form form);

        static native TemplateInstance suggestion(
                Board board,
                String name,
                SuggestionLine line,
                List<StepLine> steps,
                boolean keeps,
                List<Choice> states,
                List<Choice> people,
                String revision,
                Form form,
                LocalDate today);
    }

    @Inject
    Boards boards;

    @Inject
    Suggestions suggestions;

    @Inject
    SuggestionReader reader;

    @Inject
    SuggestionLines lines;

    @Inject
    BoardNames names;

    @Inject
    BoardChoices choices;

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
    @Allows(Operation.SUGGESTION_SEND)
    public TemplateInstance asking(@PathParam("board") UUID board) {
        return asking(board, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.SUGGESTION_SEND)
    public Response tell(@PathParam("board") UUID board, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                SuggestionMessages.class,
                () -> {
                    reader.tell(board, Fields.of(posted), visitor.get().account());
                    return steps.done("/boards/" + board, words().told());
                },
                form -> asking(board, form));
    }

    private TemplateInstance asking(UUID board, Form form) {
        return Templates.newSuggestion(board, names.of(boards.byId(board)), choices.kinds(), form);
    }

    @GET
    @Path("{suggestion}")
    @Allows(Operation.BOARD_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("board") UUID board, @PathParam("suggestion") UUID suggestion) {
        Suggestion known = suggestions.byId(board, suggestion);
        return page(
                board,
                suggestion,
                Form.empty()
                        .with("state", SuggestionState.TAKEN_ON)
                        .with("owner", known.owner().orElse(null))
                        .with("due", known.due().orElse(null)));
    }

    @POST
    @Path("{suggestion}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.BOARD_KEEP)
    public Response handle(
            @PathParam("board") UUID board,
            @PathParam("suggestion") UUID suggestion,
            MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                SuggestionMessages.class,
                () -> {
                    reader.handle(
                            board,
                            suggestion,
                            posted.getFirst("revision"),
                            Fields.of(posted),
                            visitor.get().account());
                    return steps.done("/boards/" + board, words().handled());
                },
                form -> page(board, suggestion, form));
    }

    @Transactional
    TemplateInstance page(UUID id, UUID suggestionId, Form form) {
        Board board = boards.byId(id);
        Suggestion suggestion = suggestions.byId(id, suggestionId);
        return Templates.suggestion(
                board,
                names.of(board),
                lines.of(List.of(suggestion)).getFirst(),
                lines.steps(suggestionId),
                board.isKeptBy(visitor.get()) && suggestion.state().isOpen(),
                choices.states(),
                choices.people(board),
                new Revision(suggestion.version()).etag().getValue(),
                form,
                clock.today());
    }

    private SuggestionMessages words() {
        return messages.of(SuggestionMessages.class);
    }
}
