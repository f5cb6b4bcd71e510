package no.nystart.followup.talk;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A caseworker's talks with one young person, asked for or not. */
@Path("/api/v1/young-people/{youngPerson}/talks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Talks")
public class OutsideTalkApi {

    @Inject
    Talks talks;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    /** The newest first. */
    @GET
    @Allows(Operation.TALK_TELL)
    @Transactional
    public List<TalkView> list(@PathParam("youngPerson") UUID youngPerson) {
        return talks.of(youngPerson).stream().map(TalkView::of).toList();
    }

    /** Tells of a talk outside the plan; it counts as contact. */
    @POST
    @Idempotent
    @Allows(Operation.TALK_TELL)
    @Transactional
    @APIResponseSchema(value = TalkView.class, responseCode = "201", responseDescription = "Told")
    public Response tell(@PathParam("youngPerson") UUID youngPerson, TalkApi.Held body) {
        Fields fields = sent.of(body);
        Talk talk = talks.tell(youngPerson, TalkHeld.read(fields), visitor.get().account());
        return Response.created(URI.create("/api/v1/talks/" + talk.id()))
                .entity(TalkView.of(talk))
                .build();
    }
}
