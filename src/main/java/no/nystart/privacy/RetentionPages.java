package no.nystart.privacy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.nystart.access.Allows;
import no.nystart.access.Operation;

/** How long what is kept, what has gone, and what would go now. */
@Path("/retention")
@Produces(MediaType.TEXT_HTML)
public class RetentionPages {

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        static native TemplateInstance retention(List<RetentionLine> lines);
    }

    @Inject
    RetentionStanding standing;

    @GET
    @Allows(Operation.RETENTION_SHOW)
    public TemplateInstance show() {
        return Templates.retention(standing.lines());
    }
}
