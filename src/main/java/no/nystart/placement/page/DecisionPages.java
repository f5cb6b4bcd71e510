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
import java.net.URI;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.placement.decision.Decision;
import no.nystart.placement.decision.DecisionReader;
import no.nystart.placement.decision.Decisions;
import no.nystart.register.intake.Fields;
import no.nystart.web.Corrections;
import no.nystart.web.Flash;
import no.nystart.web.Form;
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
    Corrections corrections;

    @Inject
    Messages messages;

    @Inject
    Flash flash;

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
        try {
            Decision decision = decisions.make(
                    youngPerson,
                    DecisionReader.chosen(Fields.of(posted)),
                    posted.getFirst("revision"),
                    visitor.get().account());
            DecisionMessages words = messages.of(DecisionMessages.class);
            flash.say(
                    Flash.Kind.SUCCESS,
                    switch (decision.choice()) {
                        case ACCEPTED -> words.accepted();
                        case DECLINED -> words.declined();
                    });
            return to(youngPerson);
        } catch (Refused refused) {
            return refused(youngPerson, posted, refused);
        }
    }

    private Response refused(UUID youngPerson, MultivaluedMap<String, String> posted, Refused refused) {
        if (refused.refusal() == CommonRefusal.NOT_FOUND) {
            throw refused;
        }
        Form form = corrections.asked(Form.typed(posted), refused, DecisionMessages.class);
        return Response.status(refused.refusal().status())
                .entity(sheet.of(youngPerson, null, form))
                .build();
    }

    static Response to(UUID youngPerson) {
        return Response.seeOther(URI.create("/young-people/" + youngPerson + "/decision"))
                .build();
    }
}
