package no.nystart.programme.api;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import no.nystart.programme.attendance.Participant;
import no.nystart.programme.attendance.Participants;
import no.nystart.programme.coaching.LeaderGoal;
import no.nystart.programme.coaching.LeaderGoals;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a leader wants from the programme, for programs: the leader's own, whom nobody else may ask for. */
@Path("/api/v1/leaders/{leader}/programme/goals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leader programme")
public class LeaderGoalApi {

    /** A goal in the leader's words. */
    @Schema(name = "LeaderGoalBody")
    public record Wanted(
            @Schema(examples = "Bli flinkere til å gi tilbakemelding samme dag") @Nullable
            String goal) {}

    /** @param reachedOn null while it is not */
    @Schema(name = "LeaderGoal")
    public record View(UUID id, String goal, @Nullable LocalDate reachedOn) {}

    @Inject
    Participants participants;

    @Inject
    LeaderGoals goals;

    @Inject
    SentFields sent;

    @Inject
    CurrentVisitor visitor;

    /** Of every programme that the leader is in, the first set first. */
    @GET
    @Allows(Operation.OWN_PROGRAMME_CHANGE)
    @Transactional
    public List<View> list(@PathParam("leader") UUID leader) {
        return goals.of(of(leader)).stream().map(LeaderGoalApi::view).toList();
    }

    /** Sets one in the newest programme. */
    @POST
    @Idempotent
    @Allows(Operation.OWN_PROGRAMME_CHANGE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "Set")
    public Response set(@PathParam("leader") UUID leader, Wanted body) {
        String goal = LeaderGoals.words(sent.of(body));
        LeaderGoal set =
                goals.set(participants.newest(leader), goal, visitor.get().account());
        return Response.status(Response.Status.CREATED).entity(view(set)).build();
    }

    /** Reached before, it stays reached on that day. */
    @POST
    @Path("{goal}/reaching")
    @Idempotent
    @Allows(Operation.OWN_PROGRAMME_CHANGE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Reached")
    public Response reach(@PathParam("leader") UUID leader, @PathParam("goal") UUID goal) {
        return Response.ok(view(goals.reach(of(leader), goal, visitor.get().account())))
                .build();
    }

    private List<UUID> of(UUID leader) {
        return participants.ofLeader(leader).stream().map(Participant::id).toList();
    }

    private static View view(LeaderGoal goal) {
        return new View(goal.id(), goal.words(), goal.reachedOn().orElse(null));
    }
}
