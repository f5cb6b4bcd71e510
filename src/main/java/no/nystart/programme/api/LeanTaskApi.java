package no.nystart.programme.api;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.access.Revision;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.programme.attendance.Participants;
import no.nystart.programme.task.Figure;
import no.nystart.programme.task.LeanTask;
import no.nystart.programme.task.LeanTaskDetails;
import no.nystart.programme.task.LeanTaskReader;
import no.nystart.programme.task.LeanTasks;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A leader's lean task, for programs. */
@Path("/api/v1/leaders/{leader}/lean-task")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leader programme")
public class LeanTaskApi {

    /** What it is about. */
    @Schema(name = "LeanTaskBody")
    public record Body(
            @Nullable String problem,
            @Nullable String target,
            @Nullable String measure,

            @Schema(type = SchemaType.NUMBER, description = "The figure before") @Nullable
            String before,

            @Schema(description = "Of the figures", examples = "minutter") @Nullable
            String unit,

            @Schema(format = "date") @Nullable String beforeOn) {}

    /** A step to take. */
    @Schema(name = "LeanStepBody")
    public record Next(
            @Nullable String what,
            @Schema(format = "date") @Nullable String dueOn) {}

    /** What came of it. */
    @Schema(name = "LeanResultBody")
    public record Result(
            @Schema(type = SchemaType.NUMBER, description = "The figure after, in the unit of the one before") @Nullable
            String after,

            @Nullable String result) {}

    /** Why it is not gone on with. */
    @Schema(name = "LeanStopBody")
    public record Stop(@Nullable String why) {}

    /** @param doneOn null while it is not */
    @Schema(name = "LeanStep")
    public record Step(
            UUID id, String what, LocalDate dueOn, @Nullable LocalDate doneOn) {}

    /** @param after null while it is underway */
    @Schema(name = "LeanTask")
    public record View(
            LeanTask.State state,
            LeanTaskDetails details,
            @Nullable Figure after,
            @Nullable String result,
            List<Step> steps) {}

    @Inject
    Participants participants;

    @Inject
    LeanTasks tasks;

    @Inject
    SentFields sent;

    @Inject
    CurrentVisitor visitor;

    @GET
    @Allows(Operation.LEAN_TASK_SHOW)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Its version is in ETag")
    public Response show(@PathParam("leader") UUID leader) {
        UUID participant = participants.newest(leader).id();
        LeanTask task = tasks.of(participant).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        View view = new View(
                task.state(),
                task.details(),
                task.after().orElse(null),
                task.result().orElse(null),
                tasks.stepsOf(participant).stream()
                        .map(step -> new Step(
                                step.id(),
                                step.what(),
                                step.dueOn(),
                                step.doneOn().orElse(null)))
                        .toList());
        return Response.ok(view).tag(new Revision(task.version()).etag()).build();
    }

    /** Begins it, or says it otherwise while it is underway; then with {@code If-Match} and the version that was seen. */
    @PUT
    @Idempotent
    @Allows(Operation.LEAN_TASK_WRITE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Described")
    public Response describe(
            @PathParam("leader") UUID leader, @HeaderParam("If-Match") @Nullable String ifMatch, Body body) {
        tasks.describe(participants.newest(leader).id(), ifMatch, LeanTaskReader.details(sent.of(body)), account());
        return show(leader);
    }

    @POST
    @Path("steps")
    @Idempotent
    @Allows(Operation.LEAN_TASK_WRITE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Added")
    public Response add(@PathParam("leader") UUID leader, Next body) {
        LeanTaskReader.Next next = LeanTaskReader.next(sent.of(body));
        tasks.add(participants.newest(leader).id(), next.what(), next.dueOn(), account());
        return show(leader);
    }

    @POST
    @Path("steps/{step}/doing")
    @Idempotent
    @Allows(Operation.LEAN_TASK_WRITE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Done")
    public Response done(@PathParam("leader") UUID leader, @PathParam("step") UUID step) {
        tasks.done(participants.newest(leader).id(), step, account());
        return show(leader);
    }

    @POST
    @Path("stopping")
    @Idempotent
    @Allows(Operation.LEAN_TASK_WRITE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Stopped")
    public Response stop(@PathParam("leader") UUID leader, Stop body) {
        tasks.stop(participants.newest(leader).id(), LeanTaskReader.why(sent.of(body)), account());
        return show(leader);
    }

    @POST
    @Path("finishing")
    @Idempotent
    @Allows(Operation.LEAN_TASK_WRITE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Finished")
    public Response finish(@PathParam("leader") UUID leader, Result body) {
        LeanTaskReader.Result result = LeanTaskReader.result(sent.of(body));
        tasks.finish(participants.newest(leader).id(), result.after(), result.result(), account());
        return show(leader);
    }

    private UUID account() {
        return visitor.get().account();
    }
}
