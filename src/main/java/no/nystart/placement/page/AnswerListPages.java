package no.nystart.placement.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.placement.decision.AskedList;
import no.nystart.register.words.Choices;

/** What a company, a leader or a young person is asked, all of it that holds a seat. */
@Path("/answers")
@Produces(MediaType.TEXT_HTML)
public class AnswerListPages {

    @CheckedTemplate(basePath = "placement")
    static class Templates {
        static native TemplateInstance answers(List<AskedList.Line> lines, boolean mayAnswer, Choices words);
    }

    @Inject
    AskedList list;

    @Inject
    Choices words;

    @Inject
    CurrentVisitor visitor;

    @GET
    @Allows(Operation.MATCH_LIST)
    public TemplateInstance list() {
        return Templates.answers(list.of(visitor.get()), visitor.get().may(Operation.COMPANY_MATCH_ANSWER), words);
    }
}
