package no.nystart.followup.schedule.page;

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
import no.nystart.followup.PlacedPeople;
import no.nystart.followup.schedule.PlanEffects;
import no.nystart.followup.schedule.Standstills;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;
import org.jspecify.annotations.Nullable;

/** Days off that a young person and the company have agreed on: told, looked at before, and taken back. */
@Path("/check-ins/{placement}/holiday")
@Produces(MediaType.TEXT_HTML)
public class HolidayPages {

    @Inject
    Standstills standstills;

    @Inject
    PlanEffects effects;

    @Inject
    PlanSentences sentences;

    @Inject
    PlacedPeople people;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.HOLIDAY_AGREE)
    public TemplateInstance list(@PathParam("placement") UUID placement) {
        return page(placement, Form.empty(), null);
    }

    /** Says what the days would move; nothing is saved. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.HOLIDAY_AGREE)
    public Response preview(@PathParam("placement") UUID placement, MultivaluedMap<String, String> posted) {
        return step(placement, posted, () -> {
            List<String> effect = sentences.of(effects.ofHoliday(placement, DaysOff.read(posted)));
            return Response.ok(page(placement, Form.typed(posted), effect)).build();
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.HOLIDAY_AGREE)
    public Response tell(@PathParam("placement") UUID placement, MultivaluedMap<String, String> posted) {
        return step(placement, posted, () -> {
            standstills.agreeOnHoliday(
                    placement, DaysOff.read(posted), visitor.get().account());
            return steps.done(address(placement), words().told());
        });
    }

    @POST
    @Path("{standstill}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.HOLIDAY_AGREE)
    public Response withdraw(@PathParam("placement") UUID placement, @PathParam("standstill") UUID standstill) {
        standstills.withdrawHoliday(placement, standstill, visitor.get().account());
        return steps.done(address(placement), words().withdrawn());
    }

    private Response step(UUID placement, MultivaluedMap<String, String> posted, Supplier<Response> step) {
        return steps.take(posted, RhythmMessages.class, step, form -> page(placement, form, null));
    }

    private static String address(UUID placement) {
        return "/check-ins/" + placement + "/holiday";
    }

    private TemplateInstance page(UUID placement, Form form, @Nullable List<String> effect) {
        StandstillsView view = new StandstillsView(
                false,
                people.of(placement).name(),
                address(placement),
                "/check-ins/" + placement,
                standstills.ofPlacement(placement),
                visitor.get().may(Operation.HOLIDAY_AGREE),
                effect);
        return ClosurePages.Templates.standstills(view, form);
    }

    private RhythmMessages words() {
        return messages.of(RhythmMessages.class);
    }
}
