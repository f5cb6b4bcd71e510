package no.nystart.programme.confidentiality;

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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.programme.coaching.page.CoachingMessages;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;
import org.jspecify.annotations.Nullable;

/** Where confidentiality is declared. */
@Path("/confidentiality")
@Produces(MediaType.TEXT_HTML)
public class ConfidentialityPages {

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance confidentiality(@Nullable LocalDate declared);
    }

    @Inject
    Declarations declarations;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.CONFIDENTIALITY_DECLARE)
    @Transactional
    public TemplateInstance show() {
        return Templates.confidentiality(
                declarations.on(visitor.get().account()).orElse(null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.CONFIDENTIALITY_DECLARE)
    public Response declare() {
        declarations.declare(visitor.get().account());
        String next = visitor.get().may(Operation.COACHING_LIST) ? "/coachings" : "/";
        return steps.done(next, messages.of(CoachingMessages.class).declared());
    }
}
