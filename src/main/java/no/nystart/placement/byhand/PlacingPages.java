package no.nystart.placement.byhand;

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
import no.nystart.placement.decision.DecisionReader;
import no.nystart.register.intake.Fields;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Where a cleared caseworker places somebody hidden; to everybody else there is no such page. */
@Path("/young-people/{youngPerson}/placing")
@Produces(MediaType.TEXT_HTML)
public class PlacingPages {

    @CheckedTemplate(basePath = "placement")
    static class Templates {
        static native TemplateInstance placing(Placing placing, Form form);
    }

    @Inject
    Placings placings;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.PLACING_SHOW)
    public TemplateInstance show(@PathParam("youngPerson") UUID youngPerson) {
        return Templates.placing(placings.of(youngPerson), Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PLACING_MAKE)
    public Response place(@PathParam("youngPerson") UUID youngPerson, MultivaluedMap<String, String> posted) {
        Supplier<Response> made = () -> {
            DecisionReader.Placed placed = DecisionReader.placed(Fields.of(posted));
            placings.place(
                    youngPerson,
                    placed.offer(),
                    placed.reason(),
                    posted.getFirst("revision"),
                    visitor.get().account());
            return steps.done(
                    "/young-people/" + youngPerson + "/decision",
                    messages.of(PlacingMessages.class).done());
        };
        return steps.take(
                posted, PlacingMessages.class, made, form -> Templates.placing(placings.of(youngPerson), form));
    }
}
