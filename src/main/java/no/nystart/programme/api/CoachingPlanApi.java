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
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.programme.coaching.CoachView;
import no.nystart.programme.coaching.CoachingReader;
import no.nystart.programme.coaching.Coachings;
import no.nystart.programme.course.LeaderProgrammes;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who coaches a programme's leaders and when, for programs. */
@Path("/api/v1/programmes/{programme}/coachings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leader programme")
public class CoachingPlanApi {

    /** A coach, and where they meet. */
    @Schema(name = "CoachingPlanBody")
    public record Plan(
            @Schema(description = "The account of a coach of the region") @Nullable
            String coach,

            @Nullable String venue) {}

    @Inject
    LeaderProgrammes programmes;

    @Inject
    Coachings coachings;

    @Inject
    CoachView views;

    @Inject
    CoachingReader reader;

    @Inject
    SentFields sent;

    @Inject
    CurrentVisitor visitor;

    /** Day by day. */
    @GET
    @Allows(Operation.PROGRAMME_SHOW)
    @Transactional
    public List<CoachingApi.View> list(@PathParam("programme") UUID programme) {
        return views.of(coachings.ofProgramme(programme)).stream()
                .map(CoachingApi.View::of)
                .toList();
    }

    /** Gives the coach every session that leaders and companies still lack, on the workdays that the template says. */
    @POST
    @Idempotent
    @Allows(Operation.PROGRAMME_CHANGE)
    @Transactional
    @APIResponseSchema(value = CoachingApi.View[].class, responseCode = "200", responseDescription = "Planned")
    public Response plan(@PathParam("programme") UUID programme, Plan body) {
        CoachingReader.Plan plan = reader.plan(programmes.byId(programme).region(), sent.of(body));
        coachings.planAll(programme, plan.coach(), plan.venue(), visitor.get().account());
        return Response.ok(list(programme)).build();
    }
}
