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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.run.Pinning;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import no.nystart.register.people.PersonName;
import no.nystart.register.people.YoungPeople;
import no.nystart.web.Corrections;
import no.nystart.web.Flash;
import no.nystart.web.Form;
import no.nystart.web.Messages;

/** Pins what a run proposes for a young person. */
@Path("/runs/{run}/young-people/{youngPerson}/pin")
@Produces(MediaType.TEXT_HTML)
@Transactional
public class PinPages {

    static final int LONGEST_REASON = 1000;

    @CheckedTemplate(basePath = "matching")
    static class Templates {
        static native TemplateInstance pinForm(UUID run, PersonName name, ProposedPlace proposed, Form form);
    }

    @Inject
    Pinning pinning;

    @Inject
    ProposedPlaces proposed;

    @Inject
    YoungPeople youngPeople;

    @Inject
    CurrentVisitor visitor;

    @Inject
    Corrections corrections;

    @Inject
    Messages messages;

    @Inject
    Flash flash;

    @GET
    @Allows(Operation.PROPOSAL_PIN)
    public TemplateInstance form(@PathParam("run") UUID run, @PathParam("youngPerson") UUID youngPerson) {
        return page(run, youngPerson, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PROPOSAL_PIN)
    public Response pin(
            @PathParam("run") UUID run,
            @PathParam("youngPerson") UUID youngPerson,
            MultivaluedMap<String, String> posted) {
        try {
            Reading reading = new Reading(Fields.of(posted));
            String reason = reading.text("reason", LONGEST_REASON);
            reading.refuseIfFaulty();
            pinning.pin(run, youngPerson, reason, visitor.get().account());
            flash.say(Flash.Kind.SUCCESS, messages.of(SteerMessages.class).pinDone());
            return Response.seeOther(URI.create("/runs/" + run)).build();
        } catch (Refused refused) {
            if (refused.refusal() == CommonRefusal.NOT_FOUND) {
                throw refused;
            }
            Form form = corrections.asked(Form.typed(posted), refused, SteerMessages.class);
            return Response.status(refused.refusal().status())
                    .entity(page(run, youngPerson, form))
                    .build();
        }
    }

    private TemplateInstance page(UUID run, UUID youngPerson, Form form) {
        return Templates.pinForm(run, youngPeople.byId(youngPerson).name(), proposed.of(run, youngPerson), form);
    }
}
