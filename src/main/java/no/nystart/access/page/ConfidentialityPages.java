package no.nystart.access.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.confidentiality.Declarations;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where confidentiality is declared; leaders and coaches are led here before they see anybody. */
@Path("/confidentiality")
@Produces(MediaType.TEXT_HTML)
public class ConfidentialityPages {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance confidentiality(@Nullable LocalDate declared, int wording, String next);
    }

    @Inject
    Declarations declarations;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    /** @param next where the visitor was on the way to */
    @GET
    @Allows(Operation.CONFIDENTIALITY_DECLARE)
    public TemplateInstance show(@RestQuery @Nullable String next) {
        return Templates.confidentiality(
                declarations.on(visitor.get().account()).orElse(null), Declarations.WORDING, OwnPath.orHome(next));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.CONFIDENTIALITY_DECLARE)
    public Response declare(@RestForm @Nullable String next) {
        declarations.declare(visitor.get().account());
        return steps.done(
                OwnPath.orHome(next), messages.of(ConfidentialityMessages.class).declared());
    }
}
