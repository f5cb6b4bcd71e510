package no.nystart.improvement.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.improvement.board.BoardList;
import no.nystart.improvement.board.BoardOpenings;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** The boards that somebody sees, and those not in use yet. */
@Path("/boards")
@Produces(MediaType.TEXT_HTML)
public class BoardPages {

    @CheckedTemplate(basePath = "improvement")
    static class Templates {
        static native TemplateInstance boards(
                List<BoardList.Line> lines,
                BoardNames names,
                List<Choice> openings,
                boolean works,
                boolean chooses,
                Form form);
    }

    @Inject
    BoardList list;

    @Inject
    BoardOpenings openings;

    @Inject
    BoardNames names;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.BOARD_LIST)
    public TemplateInstance all() {
        return page(Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.BOARD_OPEN)
    public Response open(MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                BoardMessages.class,
                () -> steps.done(
                        "/boards/"
                                + openings.open(visitor.get(), posted.getFirst("opening"))
                                        .id(),
                        messages.of(BoardMessages.class).opened()),
                this::page);
    }

    @Transactional
    TemplateInstance page(Form form) {
        Visitor reader = visitor.get();
        List<Choice> choices = openings.of(reader).stream()
                .map(opening -> Choice.of(opening.code(), names.of(opening.tier(), opening.name())))
                .toList();
        return Templates.boards(
                list.seenBy(reader),
                names,
                choices,
                reader.may(Operation.BOARD_KEEP),
                reader.may(Operation.INDICATOR_CHOOSE),
                form);
    }
}
