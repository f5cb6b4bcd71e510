package no.nystart.register;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Revision;
import no.nystart.common.Refused;
import no.nystart.register.codes.Sector;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.Company;
import no.nystart.register.companies.CompanyList;
import no.nystart.register.companies.CompanyReader;
import no.nystart.register.companies.CompanyRegistrations;
import no.nystart.register.intake.Fields;
import no.nystart.register.words.Choices;
import no.nystart.register.words.RegisterMessages;
import no.nystart.web.Flash;
import no.nystart.web.Form;
import no.nystart.web.Messages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Lists, registers, shows and changes companies. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class CompanyPages {

    @CheckedTemplate(basePath = "register")
    static class Templates {
        static native TemplateInstance companies(
                List<CompanyList.Line> lines, @Nullable UUID next, Form form, Choices choices, boolean mayRegister);

        static native TemplateInstance company(CompanyProfile profile);

        static native TemplateInstance companyForm(
                Form form,
                @Nullable UUID id,
                String revision,
                List<String> regions,
                Choices choices,
                @Nullable Company stored);
    }

    @Inject
    Companies companies;

    @Inject
    CompanyList list;

    @Inject
    CompanyProfiles profiles;

    @Inject
    CompanyReader reader;

    @Inject
    CompanyRegistrations registrations;

    @Inject
    CurrentVisitor currentVisitor;

    @Inject
    RegisterForms forms;

    @Inject
    Choices choices;

    @Inject
    Messages messages;

    @Inject
    Flash flash;

    @GET
    @Path("companies")
    @Allows(Operation.COMPANY_LIST)
    public TemplateInstance list(
            @RestQuery @Nullable String sector, @RestQuery @Nullable String search, @RestQuery @Nullable UUID after) {
        Sector known = null;
        for (Sector one : Sector.values()) {
            known = one.name().equals(sector) ? one : known;
        }
        CompanyList.Page page = list.page(
                currentVisitor.get().scope(Operation.COMPANY_LIST), known, search == null ? "" : search, after);
        return Templates.companies(
                page.lines(),
                page.next(),
                Form.empty().with("search", search).with("sector", sector),
                choices,
                currentVisitor.get().may(Operation.COMPANY_REGISTER));
    }

    @GET
    @Path("companies/new")
    @Allows(Operation.COMPANY_REGISTER)
    public TemplateInstance fresh() {
        return Templates.companyForm(Form.empty(), null, "", regions(), choices, null);
    }

    @POST
    @Path("companies")
    @Allows(Operation.COMPANY_REGISTER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(MultivaluedMap<String, String> posted) {
        try {
            Company company = registrations.register(Fields.of(posted));
            flash.say(Flash.Kind.SUCCESS, words().saved());
            return to(company.id());
        } catch (Refused refused) {
            return YoungPersonPages.answer(
                    refused, Templates.companyForm(forms.refused(posted, refused), null, "", regions(), choices, null));
        }
    }

    @GET
    @Path("companies/{company}")
    @Allows(Operation.COMPANY_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("company") UUID id) {
        return Templates.company(profiles.of(id));
    }

    @GET
    @Path("companies/{company}/change")
    @Allows(Operation.COMPANY_CHANGE)
    public TemplateInstance changing(@PathParam("company") UUID id) {
        Company company = companies.byId(id);
        return Templates.companyForm(
                forms.filled(company.details()), id, forms.revision(company.version()), List.of(), choices, null);
    }

    @POST
    @Path("companies/{company}")
    @Allows(Operation.COMPANY_CHANGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response change(@PathParam("company") UUID id, MultivaluedMap<String, String> posted) {
        Company company = companies.byId(id);
        try {
            new Revision(company.version()).requireSeen(posted.getFirst("revision"));
            companies.change(company, reader.change(Fields.of(posted)));
            flash.say(Flash.Kind.SUCCESS, words().saved());
            return to(id);
        } catch (Refused refused) {
            return YoungPersonPages.answer(
                    refused,
                    Templates.companyForm(
                            forms.refused(posted, refused),
                            id,
                            forms.revisionAfter(posted, refused, company.version()),
                            List.of(),
                            choices,
                            forms.isMeanwhile(refused) ? company : null));
        }
    }

    static Response to(UUID company) {
        return Response.seeOther(URI.create("/companies/" + company)).build();
    }

    private List<String> regions() {
        return currentVisitor.get().scope(Operation.COMPANY_REGISTER).regions().stream()
                .sorted()
                .toList();
    }

    private RegisterMessages words() {
        return messages.of(RegisterMessages.class);
    }
}
