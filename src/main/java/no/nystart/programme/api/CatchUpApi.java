package no.nystart.programme.api;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import no.nystart.programme.attendance.Joining;
import no.nystart.programme.attendance.ParticipantReader;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How a leader makes good a gathering that was missed, for programs. */
@Path("/api/v1/leaders/{leader}/catch-ups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leader programme")
public class CatchUpApi {

    /** The gathering that was missed, and the one that makes it good. */
    @Schema(name = "CatchUpSeat")
    public record Instead(@Nullable String missed, @Nullable String gathering) {}

    /** The gathering that was missed, and what is done in its place. */
    @Schema(name = "CatchUpTask")
    public record Task(
            @Nullable String missed,
            @Nullable String what,
            @Schema(format = "date") @Nullable String dueOn) {}

    /** The gathering that was missed. */
    @Schema(name = "CatchUpDone")
    public record Done(@Nullable String missed) {}

    @Inject
    Joining joining;

    @Inject
    ParticipantReader reader;

    @Inject
    LeaderProgrammeApi programme;

    @Inject
    SentFields sent;

    @Inject
    CurrentVisitor visitor;

    /** A seat at another gathering, or a turn in its queue. */
    @POST
    @Path("seats")
    @Idempotent
    @Allows(Operation.LEADER_PROGRAMME_JOIN)
    @Transactional
    @APIResponseSchema(
            value = LeaderProgrammeApi.View.class,
            responseCode = "200",
            responseDescription = "Signed up, or waiting")
    public Response seat(@PathParam("leader") UUID leader, Instead body) {
        joining.catchUpAt(leader, reader.instead(sent.of(body)), visitor.get().account());
        return Response.ok(programme.show(leader)).build();
    }

    /** Something to do instead, by a day; agreed on again, the last counts. */
    @POST
    @Path("tasks")
    @Idempotent
    @Allows(Operation.LEADER_CATCH_UP)
    @Transactional
    @APIResponseSchema(value = LeaderProgrammeApi.View.class, responseCode = "200", responseDescription = "Agreed on")
    public Response agree(@PathParam("leader") UUID leader, Task body) {
        joining.agree(leader, reader.task(sent.of(body)), visitor.get().account());
        return Response.ok(programme.show(leader)).build();
    }

    /** What was agreed on is done: the gathering counts. */
    @POST
    @Path("tasks/doing")
    @Idempotent
    @Allows(Operation.LEADER_CATCH_UP)
    @Transactional
    @APIResponseSchema(value = LeaderProgrammeApi.View.class, responseCode = "200", responseDescription = "Made good")
    public Response done(@PathParam("leader") UUID leader, Done body) {
        joining.done(leader, reader.missed(sent.of(body)), visitor.get().account());
        return Response.ok(programme.show(leader)).build();
    }
}
