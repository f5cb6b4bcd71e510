package no.nystart.improvement.page;

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
import no.nystart.access.Visitor;
import no.nystart.improvement.suggestion.Suggestions;

/** What became of the deviations and ideas that somebody has told. */
@Path("/suggestions")
@Produces(MediaType.TEXT_HTML)
public class OwnSuggestionPages {

    @CheckedTemplate(basePath = "improvement")
    static class Templates {
        static native TemplateInstance ownSuggestions(List<SuggestionLine> lines);
    }

    @Inject
    Suggestions suggestions;

    @Inject
    SuggestionLines lines;

    @Inject
    CurrentVisitor visitor;

    @GET
    @Allows(Operation.SUGGESTION_LIST)
    public TemplateInstance own() {
        Visitor sender = visitor.get();
        return Templates.ownSuggestions(lines.of(suggestions.sentBy(
                sender.account(), sender.scope(Operation.SUGGESTION_LIST).leaders())));
    }
}
