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
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;

/** Young people of the own office who want to be erased and wait for an answer. */
@Path(RequestPages.PATH)
@Produces(MediaType.TEXT_HTML)
public class RequestPages {

    static final String PATH = "/erasure-requests";

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        static native TemplateInstance requests(List<OpenRequests.Line> lines);
    }

    @Inject
    OpenRequests requests;

    @Inject
    CurrentVisitor visitor;

    @GET
    @Allows(Operation.ERASURE_REQUEST_LIST)
    public TemplateInstance list() {
        return Templates.requests(
                requests.at(visitor.get().scope(Operation.ERASURE_REQUEST_LIST).offices()));
    }
}
