package no.nystart.followup.checkin.page;

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
import java.util.UUID;
import java.util.function.Supplier;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.followup.checkin.CheckIns;
import no.nystart.followup.checkin.Teller;
import no.nystart.followup.checkin.Tellers;
import no.nystart.followup.checkin.Told;
import no.nystart.followup.plan.Appointment;
import no.nystart.followup.plan.Slot;
import no.nystart.followup.schedule.Schedules;
import no.nystart.web.Flash;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;
import org.jspecify.annotations.Nullable;

/** A check-in on one screen: by the leader on a phone, or by the caseworker for them. */
@Path("/check-ins/{placement}")
@Produces(MediaType.TEXT_HTML)
public class CheckInPages {

    @CheckedTemplate(basePath = "followup")
    static class Templates {
        static native TemplateInstance checkIn(CheckInScreen screen, Form form);

        static native TemplateInstance checkIns(CheckInHistory history, Form form);
    }

    @Inject
    CheckIns checkIns;

    @Inject
    Noticing noticing;

    @Inject
    CheckInScreens screens;

    @Inject
    CheckInHistories histories;

    @Inject
    Schedules schedules;

    @Inject
    Tellers tellers;

    @Inject
    FieldClock clock;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @Inject
    Flash flash;

    /** What was told before, and what comes next. */
    @GET
    @Allows(Operation.CHECK_IN_SHOW)
    @Transactional
    public TemplateInstance history(@PathParam("placement") UUID placement) {
        return Templates.checkIns(histories.of(placement, visitor.get()), Form.empty());
    }

    /** A talk outside the plan. */
    @GET
    @Path("talk")
    @Allows(Operation.CHECK_IN_HOLD)
    @Transactional
    public Response talking(@PathParam("placement") UUID placement) {
        return asking(placement, null);
    }

    @POST
    @Path("talk")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.CHECK_IN_HOLD)
    public Response talked(@PathParam("placement") UUID placement, MultivaluedMap<String, String> posted) {
        return told(placement, null, posted);
    }

    @GET
    @Path("{slot}")
    @Allows(Operation.CHECK_IN_HOLD)
    @Transactional
    public Response ask(@PathParam("placement") UUID placement, @PathParam("slot") String slot) {
        Slot wanted = slot(slot);
        if (schedules.of(placement).held().stream().map(Appointment::slot).anyMatch(wanted::equals)) {
            flash.say(Flash.Kind.INFO, messages.of(CheckInMessages.class).heldAlready());
            return toHistory(placement);
        }
        return asking(placement, wanted);
    }

    @POST
    @Path("{slot}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.CHECK_IN_HOLD)
    public Response tell(
            @PathParam("placement") UUID placement,
            @PathParam("slot") String slot,
            MultivaluedMap<String, String> posted) {
        return told(placement, slot(slot), posted);
    }

    private Response asking(UUID placement, @Nullable Slot slot) {
        Form form = screens.fresh(placement, slot);
        CheckInScreen screen = screens.of(placement, slot, way(placement, slot), form);
        return Response.ok(Templates.checkIn(screen, form.with("key", UUID.randomUUID())))
                .build();
    }

    private Response told(UUID placement, @Nullable Slot slot, MultivaluedMap<String, String> posted) {
        Supplier<Response> held = () -> {
            Told told = CheckInReader.told(posted, clock.today());
            Teller teller = tellers.of(placement, visitor.get());
            noticing.beside(
                    placement, teller.leader(), told.key(), posted, () -> checkIns.hold(placement, slot, told, teller));
            flash.say(Flash.Kind.SUCCESS, messages.of(CheckInMessages.class).saved());
            return toHistory(placement);
        };
        return steps.take(
                posted,
                screens::label,
                held,
                form -> Templates.checkIn(screens.of(placement, slot, way(placement, slot), form), form));
    }

    private CheckInScreens.Way way(UUID placement, @Nullable Slot slot) {
        String all = "/check-ins/" + placement;
        return new CheckInScreens.Way(
                all + "/" + (slot == null ? "talk" : slot.key()),
                all,
                all + "/talk",
                visitor.get().account());
    }

    private static Response toHistory(UUID placement) {
        return Response.seeOther(URI.create("/check-ins/" + placement)).build();
    }

    private static Slot slot(String key) {
        return Slot.known(key).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }
}
