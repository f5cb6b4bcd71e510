package no.nystart.matching.steer;

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
import no.nystart.matching.run.Pinning;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import no.nystart.register.people.PersonName;
import no.nystart.register.people.YoungPeople;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Pins what a run proposes for a young person. */
@Path("/runs/{run}/young-people/{youngPerson}/pin")
@Produces(MediaType.TEXT_HTML)
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
    FormSteps steps;

    @Inject
    Messages messages;

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
        Supplier<Response> pinned = () -> {
            Reading reading = new Reading(Fields.of(posted));
            String reason = reading.text("reason", LONGEST_REASON);
            reading.refuseIfFaulty();
            pinning.pin(run, youngPerson, reason, visitor.get().account());
            return steps.done("/runs/" + run, messages.of(SteerMessages.class).pinDone());
        };
        return steps.take(posted, SteerMessages.class, pinned, form -> page(run, youngPerson, form));
    }

    private TemplateInstance page(UUID run, UUID youngPerson, Form form) {
        return Templates.pinForm(run, youngPeople.byId(youngPerson).name(), proposed.of(run, youngPerson), form);
    }
}
