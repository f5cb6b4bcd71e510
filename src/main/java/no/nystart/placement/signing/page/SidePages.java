package no.nystart.placement.signing.page;

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
import no.nystart.placement.agreement.Party;
import no.nystart.placement.signing.Confirmations;
import no.nystart.placement.signing.Signatories;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** A page for company and young person each, where it reads exactly what it signs. */
@Path("/agreements/{agreement}")
@Produces(MediaType.TEXT_HTML)
public class SidePages {

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance side(SideAgreement about, Form form, PartyNames names);
    }

    @Inject
    SideAgreements sides;

    @Inject
    Signatories signatories;

    @Inject
    Confirmations confirmations;

    @Inject
    PartyNames names;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Path("company")
    @Allows(Operation.COMPANY_AGREEMENT_SHOW)
    public TemplateInstance toCompany(@PathParam("agreement") UUID agreement) {
        return page(agreement, Party.COMPANY, Form.empty());
    }

    @POST
    @Path("company/signature")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.COMPANY_AGREEMENT_SIGN)
    public Response signAsCompany(@PathParam("agreement") UUID agreement, MultivaluedMap<String, String> posted) {
        return step(
                agreement,
                Party.COMPANY,
                posted,
                words().thanks(),
                () -> signatories.asCompany(agreement, posted.getFirst("hash")));
    }

    @POST
    @Path("company/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.COMPANY_AGREEMENT_SIGN)
    public Response confirmAsCompany(@PathParam("agreement") UUID agreement, MultivaluedMap<String, String> posted) {
        return confirm(agreement, Party.COMPANY, posted);
    }

    @GET
    @Path("young-person")
    @Allows(Operation.OWN_AGREEMENT_SHOW)
    public TemplateInstance toYoungPerson(@PathParam("agreement") UUID agreement) {
        return page(agreement, Party.YOUNG_PERSON, Form.empty());
    }

    @POST
    @Path("young-person/signature")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.OWN_AGREEMENT_SIGN)
    public Response signAsYoungPerson(@PathParam("agreement") UUID agreement, MultivaluedMap<String, String> posted) {
        return step(
                agreement,
                Party.YOUNG_PERSON,
                posted,
                words().thanks(),
                () -> signatories.asYoungPerson(agreement, posted.getFirst("hash")));
    }

    @POST
    @Path("young-person/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.OWN_AGREEMENT_SIGN)
    public Response confirmAsYoungPerson(
            @PathParam("agreement") UUID agreement, MultivaluedMap<String, String> posted) {
        return confirm(agreement, Party.YOUNG_PERSON, posted);
    }

    private Response confirm(UUID agreement, Party party, MultivaluedMap<String, String> posted) {
        return step(
                agreement,
                party,
                posted,
                words().confirmed(),
                () -> confirmations.confirm(agreement, party, visitor.get().account()));
    }

    /** What is refused is said above the version that there is now. */
    private Response step(
            UUID agreement, Party party, MultivaluedMap<String, String> posted, String done, Runnable step) {
        String side = party == Party.COMPANY ? "company" : "young-person";
        Supplier<Response> taken = () -> {
            step.run();
            return steps.done("/agreements/" + agreement + "/" + side, done);
        };
        return steps.take(posted, SigningMessages.class, taken, form -> page(agreement, party, form));
    }

    private TemplateInstance page(UUID agreement, Party party, Form form) {
        return Templates.side(sides.of(agreement, party), form, names);
    }

    private SigningMessages words() {
        return messages.of(SigningMessages.class);
    }
}
