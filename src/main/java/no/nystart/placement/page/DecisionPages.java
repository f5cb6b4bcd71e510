package no.nystart.placement.page;

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
import no.nystart.placement.decision.Decision;
import no.nystart.placement.decision.DecisionReader;
import no.nystart.placement.decision.Decisions;
import no.nystart.register.intake.Fields;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One young person's proposal, where a caseworker decides on it, and what became of earlier ones. */
@Path("/young-people/{youngPerson}/decision")
@Produces(MediaType.TEXT_HTML)
public class DecisionPages {

    @Inject
    Decisions decisions;

    @Inject
    DecisionSheet sheet;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    /** @param run whose proposal to decide on; of the newest released one when missing */
    @GET
    @Allows(Operation.DECISION_SHOW)
    public TemplateInstance show(@PathParam("youngPerson") UUID youngPerson, @RestQuery @Nullable UUID run) {
        return sheet.of(youngPerson, run, Form.empty());
    }

    /** What was typed stays, also when the proposal is another by now. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.DECISION_MAKE)
    public Response decide(@PathParam("youngPerson") UUID youngPerson, MultivaluedMap<String, String> posted) {
        Supplier<Response> decided = () -> {
            Decision decision = decisions.make(
                    youngPerson,
                    DecisionReader.chosen(Fields.of(posted)),
                    posted.getFirst("revision"),
                    visitor.get().account());
            DecisionMessages words = messages.of(DecisionMessages.class);
            return steps.done(
                    address(youngPerson),
                    switch (decision.choice()) {
                        case ACCEPTED -> words.accepted();
                        case DECLINED -> words.declined();
                    });
        };
        return steps.take(posted, DecisionMessages.class, decided, form -> sheet.of(youngPerson, null, form));
    }

    static String address(UUID youngPerson) {
        return "/young-people/" + youngPerson + "/decision";
    }
}
