package no.nystart.improvement.intervision.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Owner;
import no.nystart.improvement.intervision.Cases;
import no.nystart.improvement.intervision.MethodStep;
import no.nystart.improvement.intervision.SessionViews;
import no.nystart.improvement.intervision.Sessions;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** One session: signed for, led through the method, and what it came to. */
@Path(SessionPages.PATH + "/{session}")
@Produces(MediaType.TEXT_HTML)
public class SessionStepPages {

    private static final int LONGEST = 500;

    @CheckedTemplate(basePath = "improvement")
    static class Templates {
        static native TemplateInstance session(SessionPage page, Form form);
    }

    @Inject
    Sessions sessions;

    @Inject
    SessionViews views;

    @Inject
    Cases cases;

    @Inject
    Clock wallClock;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.INTERVISION_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("session") UUID session) {
        return page(session, Form.empty());
    }

    @POST
    @Path("pledge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.INTERVISION_JOIN)
    public Response sign(@PathParam("session") UUID session, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                IntervisionMessages.class,
                () -> {
                    Reading reading = new Reading(Fields.of(posted));
                    reading.text("promise", LONGEST);
                    reading.refuseIfFaulty();
                    sessions.sign(session, visitor.way(), visitor.get().account());
                    return steps.done(SessionPages.PATH + "/" + session, words().signed());
                },
                form -> page(session, form));
    }

    @POST
    @Path("steps")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.INTERVISION_LEAD)
    public Response goOn(@PathParam("session") UUID session, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                IntervisionMessages.class,
                () -> {
                    Reading reading = new Reading(Fields.of(posted));
                    MethodStep from = reading.optionalCode("from", MethodStep.class);
                    reading.refuseIfFaulty();
                    MethodStep now = sessions.goOn(session, from, visitor.get().account())
                            .step()
                            .orElseThrow();
                    return steps.done(SessionPages.PATH + "/" + session, words().goneOn(words().stepName(now)));
                },
                form -> page(session, form));
    }

    @POST
    @Path("action")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.INTERVISION_LEAD)
    public Response agree(@PathParam("session") UUID session, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                IntervisionMessages.class,
                () -> {
                    Reading reading = new Reading(Fields.of(posted));
                    String action = reading.text("action", LONGEST);
                    reading.refuseIfFaulty();
                    cases.agree(session, action, visitor.get().account());
                    return steps.done(SessionPages.PATH + "/" + session, words().agreed());
                },
                form -> page(session, form));
    }

    /** Without a case there is nothing to come to. */
    @POST
    @Path("ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.INTERVISION_LEAD)
    public Response end(@PathParam("session") UUID session, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                IntervisionMessages.class,
                () -> {
                    sessions.end(session, visitor.get().account());
                    return steps.done(SessionPages.PATH + "/" + session, words().ended());
                },
                form -> page(session, form));
    }

    private TemplateInstance page(UUID session, Form form) {
        Owner owner = Owner.region(sessions.byId(session).region());
        return Templates.session(
                new SessionPage(
                        views.of(session, visitor.get().account()),
                        wallClock.instant(),
                        visitor.get().may(Operation.INTERVISION_JOIN, owner),
                        visitor.get().may(Operation.INTERVISION_LEAD, owner)),
                form);
    }

    private IntervisionMessages words() {
        return messages.of(IntervisionMessages.class);
    }
}
