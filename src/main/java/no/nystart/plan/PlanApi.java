package no.nystart.plan;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import no.nystart.access.Visitor;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A young person's own plan, and what they say of it; everything answers with the plan as it is afterwards. */
@Path("/api/v1/plan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Own plan")
public class PlanApi {

    /** A pulse as sent. */
    @Schema(name = "Pulse")
    public record Pulse(
            @Schema(description = "How it goes today, from 1 (very badly) to 5 (very well)", examples = "4") @Nullable
            Integer score,

            @Schema(description = "For the caseworker; no health information") @Nullable
            String words,

            @Schema(description = "Whether the leader may see score and words too; no when absent") @Nullable
            Boolean leaderReads) {}

    /** A goal as sent. */
    @Schema(name = "OwnGoal")
    public record NewGoal(@Nullable String goalWords) {}

    /** How far a goal has come, as sent. */
    @Schema(name = "GoalProgress")
    public record Marked(
            @Schema(description = "NOT_BEGUN, ON_THE_WAY or REACHED") @Nullable
            String progress) {}

    /** A talk as asked for. */
    @Schema(name = "TalkWish")
    public record Wish(
            @Schema(description = "CASEWORKER or LEADER") @Nullable
            String with,

            @Schema(description = "CALL, MEET or MESSAGE") @Nullable
            String how,

            @Schema(description = "What it is about; nobody has to say") @Nullable
            String about) {}

    @Inject
    OwnPlans plans;

    @Inject
    OwnVoice voice;

    @Inject
    Looks looks;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    @GET
    @Allows(Operation.OWN_PLAN_SHOW)
    @Transactional
    public OwnPlan show() {
        return plans.of(visitor.get());
    }

    /** How it goes today; said again that day, the newer stands. */
    @POST
    @Path("pulses")
    @Idempotent
    @Allows(Operation.OWN_PLAN_CHANGE)
    @Transactional
    @APIResponseSchema(value = OwnPlan.class, responseCode = "200", responseDescription = "Said")
    public Response sayHowItGoes(Pulse body) {
        voice.pulse(self(), sent.of(body));
        return plan();
    }

    @POST
    @Path("goals")
    @Idempotent
    @Allows(Operation.OWN_PLAN_CHANGE)
    @Transactional
    @APIResponseSchema(value = OwnPlan.class, responseCode = "200", responseDescription = "Set")
    public Response setGoal(NewGoal body) {
        voice.goal(self(), sent.of(body));
        return plan();
    }

    /** Another placement's goal is refused. */
    @PUT
    @Path("goals/{goal}/progress")
    @Idempotent
    @Allows(Operation.OWN_PLAN_CHANGE)
    @Transactional
    @APIResponseSchema(value = OwnPlan.class, responseCode = "200", responseDescription = "Marked")
    public Response markGoal(@PathParam("goal") UUID goal, Marked body) {
        voice.progress(self(), goal, sent.of(body));
        return plan();
    }

    /** Asked for again while one with the same is wanted, nothing changes. */
    @POST
    @Path("talks")
    @Idempotent
    @Allows(Operation.OWN_PLAN_CHANGE)
    @Transactional
    @APIResponseSchema(value = OwnPlan.class, responseCode = "200", responseDescription = "Asked for")
    public Response askForTalk(Wish body) {
        voice.talk(self(), sent.of(body));
        return plan();
    }

    /**
     * Who has looked at one's own data, the last first.
     *
     * @param after where the page before ended
     */
    @GET
    @Path("looks")
    @Allows(Operation.OWN_TRAIL_SHOW)
    public Looks.Page looks(@RestQuery @Nullable Long after) {
        return looks.at(OwnPlans.self(self()), self().account(), after);
    }

    private Response plan() {
        return Response.ok(plans.of(self())).build();
    }

    private Visitor self() {
        return visitor.get();
    }
}
