package no.nystart.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The accessibility statement that the law asks of public web pages. */
@Path("/accessibility")
public class AccessibilityResource {

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance accessibility();
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance statement() {
        return Templates.accessibility();
    }
}
