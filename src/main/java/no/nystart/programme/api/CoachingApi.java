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
import no.nystart.programme.coaching.CoachView;
import no.nystart.programme.coaching.Coaching;
import no.nystart.programme.coaching.Coachings;
import no.nystart.register.intake.Reading;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A coach's own sessions, for programs; what a coach notes of them is on the page alone. */
@Path("/api/v1/coachings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leader programme")
public class CoachingApi {

    private static final int MANY = 50;

    /** That one was held. */
    @Schema(name = "CoachingHeld")
    public record Held(
            @Schema(type = SchemaType.INTEGER, description = "Who came beside the leaders") @Nullable
            String colleagues) {}

    /** @param leaders ids of those who are part of it */
    @Schema(name = "Coaching")
    public record View(
            UUID id,
            Coaching.Kind kind,
            int number,
            String company,
            List<UUID> leaders,
            LocalDate on,
            String venue,
            boolean held,
            boolean cancelled) {

        static View of(CoachView.Session session) {
            Coaching one = session.coaching();
            return new View(
                    one.id(),
                    one.kind(),
                    one.number(),
                    session.company(),
                    session.leaders().stream().map(CoachView.Who::leader).toList(),
                    one.on(),
                    one.venue(),
                    one.isHeld(),
                    one.isCancelled());
        }
    }

    @Inject
    Coachings coachings;

    @Inject
    CoachView views;

    @Inject
    SentFields sent;

    @Inject
    CurrentVisitor visitor;

    /** Day by day; refused before confidentiality is declared. */
    @GET
    @Allows(Operation.COACHING_LIST)
    @Transactional
    public List<View> list() {
        return views.of(coachings.ofCoach(self())).stream().map(View::of).toList();
    }

    @POST
    @Path("{coaching}/holding")
    @Idempotent
    @Allows(Operation.COACHING_HOLD)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Held")
    public Response held(@PathParam("coaching") UUID id, Held body) {
        Reading reading = new Reading(sent.of(body));
        int colleagues = reading.number("colleagues", 0, MANY, 0);
        reading.refuseIfFaulty();
        coachings.held(id, colleagues, self());
        return Response.ok(View.of(views.of(List.of(coachings.byId(id))).getFirst()))
                .build();
    }

    private UUID self() {
        return visitor.get().account();
    }
}
