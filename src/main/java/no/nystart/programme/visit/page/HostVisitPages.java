package no.nystart.programme.visit.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.FieldClock;
import no.nystart.programme.visit.StudyVisit;
import no.nystart.programme.visit.StudyVisits;
import no.nystart.programme.visit.VisitInvitation;
import no.nystart.register.companies.Companies;
import no.nystart.register.intake.Fields;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Inviting others to a company or a municipal unit. */
@Path("/companies/{company}/visits")
@Produces(MediaType.TEXT_HTML)
public class HostVisitPages {

    private static final int SEATS = 12;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance visitForm(String host, String action, String back, String revision, Form form);
    }

    @Inject
    StudyVisits visits;

    @Inject
    Companies companies;

    @Inject
    FieldClock clock;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.VISIT_INVITE)
    public TemplateInstance form(@PathParam("company") UUID company) {
        return page(company, Form.empty().with("seats", SEATS));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.VISIT_INVITE)
    public Response invite(@PathParam("company") UUID company, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                VisitMessages.class,
                () -> {
                    StudyVisit visit = visits.invite(
                            company,
                            VisitInvitation.read(Fields.of(posted), clock.today()),
                            visitor.get().account());
                    return steps.done(
                            VisitPages.PATH + "/" + visit.id(),
                            messages.of(VisitMessages.class).invited());
                },
                form -> page(company, form));
    }

    private TemplateInstance page(UUID company, Form form) {
        return Templates.visitForm(
                companies.byId(company).name(), "/companies/" + company + "/visits", VisitPages.PATH, "", form);
    }
}
