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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.Refused;
import no.nystart.followup.PlacedPeople;
import no.nystart.followup.schedule.PlanEffects;
import no.nystart.followup.schedule.Standstills;
import no.nystart.web.Corrections;
import no.nystart.web.Flash;
import no.nystart.web.Form;
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
    Corrections corrections;

    @Inject
    Messages messages;

    @Inject
    Flash flash;

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
        try {
            return Response.ok(page(
                            placement,
                            Form.typed(posted),
                            sentences.of(effects.ofHoliday(placement, DaysOff.read(posted)))))
                    .build();
        } catch (Refused refused) {
            return refused(placement, posted, refused);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.HOLIDAY_AGREE)
    public Response tell(@PathParam("placement") UUID placement, MultivaluedMap<String, String> posted) {
        try {
            standstills.agreeOnHoliday(
                    placement, DaysOff.read(posted), visitor.get().account());
        } catch (Refused refused) {
            return refused(placement, posted, refused);
        }
        return done(placement, words().told());
    }

    @POST
    @Path("{standstill}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.HOLIDAY_AGREE)
    public Response withdraw(@PathParam("placement") UUID placement, @PathParam("standstill") UUID standstill) {
        standstills.withdrawHoliday(placement, standstill, visitor.get().account());
        return done(placement, words().withdrawn());
    }

    private Response refused(UUID placement, MultivaluedMap<String, String> posted, Refused refused) {
        Form form = corrections.asked(Form.typed(posted), refused, RhythmMessages.class);
        return Response.status(refused.refusal().status())
                .entity(page(placement, form, null))
                .build();
    }

    private Response done(UUID placement, String said) {
        flash.say(Flash.Kind.SUCCESS, said);
        return Response.seeOther(URI.create("/check-ins/" + placement + "/holiday"))
                .build();
    }

    private TemplateInstance page(UUID placement, Form form, @Nullable List<String> effect) {
        StandstillsView view = new StandstillsView(
                false,
                people.of(placement).name(),
                "/check-ins/" + placement + "/holiday",
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
