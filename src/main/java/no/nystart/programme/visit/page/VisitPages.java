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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Owner;
import no.nystart.programme.visit.GuestSide;
import no.nystart.programme.visit.GuestsTold;
import no.nystart.programme.visit.ShownVisits;
import no.nystart.programme.visit.Suggestions;
import no.nystart.programme.visit.VisitGuests;
import no.nystart.programme.visit.VisitList;
import no.nystart.programme.visit.WhoComes;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.Company;
import no.nystart.register.intake.Fields;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Study visits of the region, and what guests do about one: signing up, and telling what they saw. */
@Path(VisitPages.PATH)
@Produces(MediaType.TEXT_HTML)
public class VisitPages {

    static final String PATH = "/visits";

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance visits(
                List<VisitList.Line> lines, ShownVisits shown, List<ShownVisits> lists, boolean mayInvite);

        static native TemplateInstance visit(VisitPage page, Form form);

        static native TemplateInstance visitHosts(List<Company> hosts);
    }

    @Inject
    VisitList list;

    @Inject
    VisitCases cases;

    @Inject
    VisitGuests guests;

    @Inject
    Suggestions suggestions;

    @Inject
    Companies companies;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.VISIT_LIST)
    public TemplateInstance list(@RestQuery @Nullable String shown) {
        ShownVisits which = ShownVisits.of(shown == null ? "" : shown);
        List<ShownVisits> lists = Arrays.stream(ShownVisits.values())
                .filter(one ->
                        !one.isOfCompanies() || !visitor.get().companies().isEmpty())
                .toList();
        return Templates.visits(
                list.of(visitor.get(), which), which, lists, visitor.get().may(Operation.VISIT_INVITE));
    }

    /** Who can be host, for whoever may invite to several. */
    @GET
    @Path("new")
    @Allows(Operation.VISIT_LIST)
    public TemplateInstance hosts() {
        return Templates.visitHosts(companies
                .inRegions(visitor.get().scope(Operation.VISIT_LIST).regions())
                .stream()
                .filter(company ->
                        visitor.get().may(Operation.VISIT_INVITE, Owner.company(company.region(), company.id())))
                .toList());
    }

    @GET
    @Path("{visit}")
    @Allows(Operation.VISIT_SHOW)
    public TemplateInstance show(@PathParam("visit") UUID visit) {
        return page(visit, Form.empty());
    }

    @POST
    @Path("{visit}/guests")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.VISIT_GUEST)
    public Response signUp(@PathParam("visit") UUID visit, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                VisitMessages.class,
                () -> {
                    guests.signUp(
                            visit,
                            GuestSide.of(visitor.get(), posted.getFirst("company")),
                            WhoComes.read(Fields.of(posted)),
                            visitor.get().account());
                    return steps.done(PATH + "/" + visit, words().signedUp());
                },
                form -> page(visit, form));
    }

    @POST
    @Path("{visit}/guests/{guest}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.VISIT_GUEST)
    public Response withdraw(
            @PathParam("visit") UUID visit, @PathParam("guest") UUID guest, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                VisitMessages.class,
                () -> {
                    guests.withdraw(
                            visit,
                            visitor.get().companies(),
                            guest,
                            visitor.get().account());
                    return steps.done(PATH + "/" + visit, words().withdrawn());
                },
                form -> page(visit, form));
    }

    @POST
    @Path("{visit}/feedback")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.VISIT_GUEST)
    public Response tell(@PathParam("visit") UUID visit, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                VisitMessages.class,
                () -> {
                    suggestions.tell(
                            visit,
                            GuestSide.of(visitor.get(), posted.getFirst("company")),
                            GuestsTold.read(Fields.of(posted)),
                            visitor.get().account());
                    return steps.done(PATH + "/" + visit, words().feedbackSent());
                },
                form -> page(visit, form));
    }

    private TemplateInstance page(UUID visit, Form form) {
        return Templates.visit(cases.of(visit, visitor.get()), form);
    }

    private VisitMessages words() {
        return messages.of(VisitMessages.class);
    }
}
