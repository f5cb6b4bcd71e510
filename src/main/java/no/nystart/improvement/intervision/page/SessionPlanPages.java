package no.nystart.improvement.intervision.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.FieldClock;
import no.nystart.improvement.intervision.IntervisionSession;
import no.nystart.improvement.intervision.PlannedSession;
import no.nystart.improvement.intervision.Sessions;
import no.nystart.register.intake.Fields;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Planning a session. */
@Path(SessionPages.PATH + "/new")
@Produces(MediaType.TEXT_HTML)
public class SessionPlanPages {

    @CheckedTemplate(basePath = "improvement")
    static class Templates {
        static native TemplateInstance sessionForm(Form form);
    }

    @Inject
    Sessions sessions;

    @Inject
    FieldClock clock;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.INTERVISION_PLAN)
    public TemplateInstance form() {
        return Templates.sessionForm(Form.empty().with("begins", "09.00"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.INTERVISION_PLAN)
    public Response plan(MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                IntervisionMessages.class,
                () -> {
                    String region = visitor.get().scope(Operation.INTERVISION_PLAN).regions().stream()
                            .sorted()
                            .findFirst()
                            .orElseThrow();
                    IntervisionSession session = sessions.plan(
                            region,
                            PlannedSession.read(Fields.of(posted), clock.today()),
                            visitor.get().account());
                    return steps.done(
                            SessionPages.PATH + "/" + session.id(),
                            messages.of(IntervisionMessages.class).planned());
                },
                Templates::sessionForm);
    }
}
