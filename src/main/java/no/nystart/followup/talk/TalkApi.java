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
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who waits for a talk, and that it was held. */
@Path("/api/v1/talks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Talks")
public class TalkApi {

    /** A talk as told of. */
    @Schema(name = "TalkHeld")
    public record Held(
            @Schema(description = "YOUNG_PERSON, LEADER or BOTH") @Nullable
            String talkedWith,

            @Nullable String heldOn,

            @Schema(description = "The young person can read it; no health information") @Nullable
            String note) {}

    @Inject
    Talks talks;

    @Inject
    TalkList list;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    /** Of one's offices, whoever has waited longest first. */
    @GET
    @Allows(Operation.TALK_LIST)
    public TalkList.Page list(@RestQuery @Nullable UUID after) {
        return list.ofOffices(visitor.get().scope(Operation.TALK_LIST).offices(), after);
    }

    @GET
    @Path("{talk}")
    @Allows(Operation.TALK_SHOW)
    @Transactional
    public TalkView show(@PathParam("talk") UUID talk) {
        return TalkView.of(talks.byId(talk));
    }

    @POST
    @Path("{talk}/holding")
    @Idempotent
    @Allows(Operation.TALK_HOLD)
    @Transactional
    @APIResponseSchema(value = TalkView.class, responseCode = "200", responseDescription = "Told")
    public Response held(@PathParam("talk") UUID talk, Held body) {
        Fields fields = sent.of(body);
        talks.held(talk, TalkHeld.read(fields), visitor.get().account());
        return Response.ok(TalkView.of(talks.byId(talk))).build();
    }
}
