package no.nystart.matching.steer;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.pins.Pins;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.web.Flash;
import no.nystart.web.Messages;

/** A cohort's pins: how each stands, why it was made, and lifting it. */
@Path("/cohorts/{cohort}/pins")
@Produces(MediaType.TEXT_HTML)
@Transactional
public class CohortPinPages {

    @CheckedTemplate(basePath = "matching")
    static class Templates {
        static native TemplateInstance pins(Cohort cohort, PinBoard.Shown pins);

        static native TemplateInstance pin(Cohort cohort, PinBoard.Row pin);
    }

    @Inject
    PinBoard board;

    @Inject
    Pins pins;

    @Inject
    Cohorts cohorts;

    @Inject
    CurrentVisitor visitor;

    @Inject
    Messages messages;

    @Inject
    Flash flash;

    @GET
    @Allows(Operation.PIN_LIST)
    public TemplateInstance list(@PathParam("cohort") UUID cohort) {
        return Templates.pins(cohorts.byId(cohort), board.now(cohort, visitor.get()));
    }

    @GET
    @Path("{youngPerson}")
    @Allows(Operation.PROPOSAL_PIN)
    public TemplateInstance show(@PathParam("cohort") UUID cohort, @PathParam("youngPerson") UUID youngPerson) {
        return board.now(cohort, visitor.get()).rows().stream()
                .filter(row -> row.person().id().equals(youngPerson))
                .findFirst()
                .map(row -> Templates.pin(cohorts.byId(cohort), row))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    /** Lifted already is lifted. */
    @POST
    @Path("{youngPerson}/lifting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PROPOSAL_PIN)
    public Response lift(@PathParam("cohort") UUID cohort, @PathParam("youngPerson") UUID youngPerson) {
        pins.lift(cohort, youngPerson, visitor.get().account());
        flash.say(Flash.Kind.SUCCESS, messages.of(SteerMessages.class).unpinDone());
        return Response.seeOther(URI.create("/cohorts/" + cohort + "/pins")).build();
    }
}
