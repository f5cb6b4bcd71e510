package no.nystart.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.nystart.access.Allows;
import no.nystart.access.Operation;

/** The accessibility statement that the law asks of public web pages. */
@Path("/accessibility")
public class AccessibilityResource {

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance accessibility();
    }

    @GET
    @Allows(Operation.PUBLIC)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance statement() {
        return Templates.accessibility();
    }
}
