package no.nystart.placement.change.page;

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
import java.util.function.Supplier;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.FieldClock;
import no.nystart.placement.change.Closing;
import no.nystart.placement.change.Closings;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.Company;
import no.nystart.register.intake.Fields;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Where it is recorded once, for everybody who is there, that a company has no work any more. */
@Path("/companies/{company}/closing")
@Produces(MediaType.TEXT_HTML)
public class ClosingPages {

    @CheckedTemplate(basePath = "placement")
    static class Templates {
        static native TemplateInstance closing(Company company, int concerned, Form form);

        static native TemplateInstance closingPreview(Company company, int concerned, Closing closing, Form form);
    }

    @Inject
    Companies companies;

    @Inject
    Closings closings;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FieldClock clock;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.COMPANY_CLOSE)
    public TemplateInstance fill(@PathParam("company") UUID company) {
        return closings.of(company)
                .map(before ->
                        page(company, Form.empty().with("on", before.on()).with("why", before.why())))
                .orElseGet(() -> page(company, Form.empty().with("on", clock.today())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.COMPANY_CLOSE)
    public Response go(@PathParam("company") UUID company, MultivaluedMap<String, String> posted) {
        Form form = Form.typed(posted);
        if ("back".equals(posted.getFirst("step"))) {
            return Response.ok(page(company, form)).build();
        }
        Supplier<Response> closed = () -> {
            Closing closing = Closing.read(Fields.of(posted));
            if (!"confirm".equals(posted.getFirst("step"))) {
                int concerned = closings.concerned(company, closing.on()).size();
                return Response.ok(Templates.closingPreview(companies.byId(company), concerned, closing, form))
                        .build();
            }
            closings.close(company, closing, visitor.get().account());
            return steps.done(
                    "/placements?state=REMATCH",
                    messages.of(ChangeMessages.class).closed());
        };
        return steps.take(posted, this::label, closed, again -> page(company, again));
    }

    private String label(String field) {
        ChangeMessages words = messages.of(ChangeMessages.class);
        return field.equals("on") ? words.closesOn() : words.why();
    }

    private TemplateInstance page(UUID company, Form form) {
        return Templates.closing(
                companies.byId(company),
                closings.concerned(company, clock.today()).size(),
                form);
    }
}
