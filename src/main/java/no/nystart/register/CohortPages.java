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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Owner;
import no.nystart.access.Revision;
import no.nystart.common.Refused;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.CohortReader;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.CompanyReader;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;
import no.nystart.register.companies.Place;
import no.nystart.register.companies.Places;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import no.nystart.register.intake.RegisterRefusal;
import no.nystart.register.words.RegisterMessages;
import no.nystart.web.Choice;
import no.nystart.web.Flash;
import no.nystart.web.Form;
import no.nystart.web.Messages;
import org.jspecify.annotations.Nullable;

/** Cohorts: which there are, what is in each, and setting them up. */
@Path("/cohorts")
@Produces(MediaType.TEXT_HTML)
public class CohortPages {

    @CheckedTemplate(basePath = "register")
    static class Templates {
        static native TemplateInstance cohorts(List<Cohort> cohorts, boolean mayRegister);

        static native TemplateInstance cohort(
                CohortSummary summary, List<Choice> companies, Form form, boolean mayChange);

        static native TemplateInstance cohortForm(
                Form form, @Nullable UUID id, String revision, @Nullable Cohort stored);
    }

    @Inject
    Cohorts cohorts;

    @Inject
    CohortSummaries summaries;

    @Inject
    Companies companies;

    @Inject
    CompanyReader companyReader;

    @Inject
    Places places;

    @Inject
    Leaders leaders;

    @Inject
    CurrentVisitor currentVisitor;

    @Inject
    RegisterForms forms;

    @Inject
    Messages messages;

    @Inject
    Flash flash;

    @GET
    @Allows(Operation.COHORT_LIST)
    public TemplateInstance list() {
        Set<String> regions = currentVisitor.get().scope(Operation.COHORT_LIST).regions();
        return Templates.cohorts(
                regions.stream()
                        .sorted()
                        .flatMap(region -> cohorts.ofRegion(region).stream())
                        .toList(),
                currentVisitor.get().may(Operation.COHORT_REGISTER));
    }

    @GET
    @Path("new")
    @Allows(Operation.COHORT_REGISTER)
    public TemplateInstance fresh() {
        return Templates.cohortForm(Form.empty().with("minMonths", 6).with("maxMonths", 8), null, "", null);
    }

    @POST
    @Allows(Operation.COHORT_REGISTER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(MultivaluedMap<String, String> posted) {
        try {
            String region = currentVisitor.get().scope(Operation.COHORT_REGISTER).regions().stream()
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> Refused.because(RegisterRefusal.REGION_NOT_YOURS));
            return saved(cohorts.register(region, CohortReader.read(Fields.of(posted)))
                    .id());
        } catch (Refused refused) {
            return YoungPersonPages.answer(
                    refused, Templates.cohortForm(forms.refused(posted, refused), null, "", null));
        }
    }

    @GET
    @Path("{cohort}")
    @Allows(Operation.COHORT_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("cohort") UUID id) {
        return page(id, Form.empty());
    }

    @GET
    @Path("{cohort}/change")
    @Allows(Operation.COHORT_CHANGE)
    public TemplateInstance changing(@PathParam("cohort") UUID id) {
        Cohort cohort = cohorts.byId(id);
        return Templates.cohortForm(forms.filled(cohort.details()), id, forms.revision(cohort.version()), null);
    }

    /** Somebody else's change in between is shown beside what was typed, which is kept. */
    @POST
    @Path("{cohort}")
    @Allows(Operation.COHORT_CHANGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response change(@PathParam("cohort") UUID id, MultivaluedMap<String, String> posted) {
        Cohort cohort = cohorts.byId(id);
        try {
            new Revision(cohort.version()).requireSeen(posted.getFirst("revision"));
            cohorts.change(cohort, CohortReader.read(Fields.of(posted)));
            return saved(id);
        } catch (Refused refused) {
            return YoungPersonPages.answer(
                    refused,
                    Templates.cohortForm(
                            forms.refused(posted, refused),
                            id,
                            forms.revisionAfter(posted, refused, cohort.version()),
                            forms.isMeanwhile(refused) ? cohort : null));
        }
    }

    /** Takes in a company of the region with its promise, all its places and all its leaders. */
    @POST
    @Path("{cohort}/companies")
    @Allows(Operation.COHORT_CHANGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response takeIn(@PathParam("cohort") UUID id, MultivaluedMap<String, String> posted) {
        Cohort cohort = cohorts.byId(id);
        try {
            Reading reading = new Reading(Fields.of(posted));
            Optional<UUID> company =
                    reading.known("company", companyReader::companyId, RegisterRefusal.COMPANY_UNKNOWN);
            int promised = reading.number("promisedSeats", 0, 500);
            reading.refuseIfFaulty();
            UUID its = company.orElseThrow();
            if (!companies.byId(its).region().equals(cohort.region())) {
                throw Refused.because(RegisterRefusal.REGION_NOT_YOURS);
            }
            cohort.promise(its, promised);
            cohort.takeIn(
                    places.ofCompany(its).stream().map(Place::id).collect(Collectors.toSet()),
                    leaders.ofCompany(its).stream().map(MentoringLeader::id).collect(Collectors.toSet()));
            return saved(id);
        } catch (Refused refused) {
            return YoungPersonPages.answer(refused, page(id, forms.refused(posted, refused)));
        }
    }

    private TemplateInstance page(UUID id, Form form) {
        CohortSummary summary = summaries.of(id);
        String region = summary.cohort().region();
        return Templates.cohort(
                summary,
                companies.inRegions(List.of(region)).stream()
                        .map(company -> Choice.of(company.id(), company.name()))
                        .toList(),
                form,
                currentVisitor.get().may(Operation.COHORT_CHANGE, Owner.region(region)));
    }

    private Response saved(UUID cohort) {
        flash.say(Flash.Kind.SUCCESS, messages.of(RegisterMessages.class).saved());
        return Response.seeOther(URI.create("/cohorts/" + cohort)).build();
    }
}
