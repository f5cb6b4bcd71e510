package no.nystart.followup.schedule.page;

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
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.followup.plan.PlanChange;
import no.nystart.followup.schedule.PlanEffects;
import no.nystart.followup.schedule.Standstills;
import no.nystart.placement.agreement.Span;
import no.nystart.register.companies.Companies;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;
import org.jspecify.annotations.Nullable;

/** Days on which a company is closed: told, looked at before, and taken back. */
@Path("/companies/{company}/closures")
@Produces(MediaType.TEXT_HTML)
public class ClosurePages {

    @CheckedTemplate(basePath = "followup")
    static class Templates {
        static native TemplateInstance standstills(StandstillsView view, Form form);
    }

    @Inject
    Standstills standstills;

    @Inject
    PlanEffects effects;

    @Inject
    Companies companies;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.CLOSURE_LIST)
    public TemplateInstance list(@PathParam("company") UUID company) {
        return page(company, Form.empty(), null);
    }

    /** Says what the days would move; nothing is saved. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.CLOSURE_TELL)
    public Response preview(@PathParam("company") UUID company, MultivaluedMap<String, String> posted) {
        return step(
                company,
                posted,
                () -> Response.ok(page(company, Form.typed(posted), effect(company, DaysOff.read(posted))))
                        .build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.CLOSURE_TELL)
    public Response tell(@PathParam("company") UUID company, MultivaluedMap<String, String> posted) {
        return step(company, posted, () -> {
            standstills.close(company, DaysOff.read(posted), visitor.get().account());
            return steps.done(address(company), words().told());
        });
    }

    @POST
    @Path("{standstill}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.CLOSURE_TELL)
    public Response withdraw(@PathParam("company") UUID company, @PathParam("standstill") UUID standstill) {
        standstills.withdrawClosure(company, standstill, visitor.get().account());
        return steps.done(address(company), words().withdrawn());
    }

    /** In numbers: whoever tells of a closure may not know everybody at the company. */
    private List<String> effect(UUID company, Span days) {
        List<List<PlanChange>> moved = effects.ofClosure(company, days);
        int contacts = moved.stream().mapToInt(List::size).sum();
        return contacts == 0 ? List.of() : List.of(words().movesAt(contacts, moved.size()));
    }

    private Response step(UUID company, MultivaluedMap<String, String> posted, Supplier<Response> step) {
        return steps.take(posted, RhythmMessages.class, step, form -> page(company, form, null));
    }

    private static String address(UUID company) {
        return "/companies/" + company + "/closures";
    }

    private TemplateInstance page(UUID company, Form form, @Nullable List<String> effect) {
        StandstillsView view = new StandstillsView(
                true,
                companies.byId(company).details().name(),
                address(company),
                "/companies/" + company,
                standstills.ofCompany(company),
                visitor.get().may(Operation.CLOSURE_TELL),
                effect);
        return Templates.standstills(view, form);
    }

    private RhythmMessages words() {
        return messages.of(RhythmMessages.class);
    }
}
