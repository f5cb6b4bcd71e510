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
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.programme.accreditation.CoachConfirmations;
import no.nystart.programme.coaching.CoachView;
import no.nystart.programme.coaching.Coaching;
import no.nystart.programme.coaching.CoachingReader;
import no.nystart.programme.coaching.Coachings;
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

    /** That one was held. */
    @Schema(name = "CoachingHeld")
    public record Held(
            @Schema(type = SchemaType.INTEGER, description = "Who came beside the leaders") @Nullable
            String colleagues) {}

    /** Another day and place. */
    @Schema(name = "CoachingMove")
    public record Moved(
            @Schema(format = "date") @Nullable String onDay,
            @Nullable String venue) {}

    /** Why it is called off. */
    @Schema(name = "CoachingCancellation")
    public record CalledOff(@Nullable String why) {}

    /** Whom the coach finds able. */
    @Schema(name = "CoachConfirmation")
    public record Confirmed(
            @Schema(implementation = UUID.class, description = "A leader who is part of the session") @Nullable
            String leader) {}

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
    CoachConfirmations confirmations;

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
        coachings.held(id, CoachingReader.colleagues(sent.of(body)), self());
        return told(id);
    }

    @POST
    @Path("{coaching}/move")
    @Idempotent
    @Allows(Operation.COACHING_HOLD)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Moved")
    public Response move(@PathParam("coaching") UUID id, Moved body) {
        CoachingReader.Move move = CoachingReader.move(sent.of(body));
        coachings.move(id, move.on(), move.venue(), self());
        return told(id);
    }

    @POST
    @Path("{coaching}/cancellation")
    @Idempotent
    @Allows(Operation.COACHING_HOLD)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Called off")
    public Response cancel(@PathParam("coaching") UUID id, CalledOff body) {
        coachings.cancel(id, CoachingReader.why(sent.of(body)), self());
        return told(id);
    }

    /** That a leader of the session can guide to a certificate of practice; said twice it is said once. */
    @POST
    @Path("{coaching}/confirmations")
    @Idempotent
    @Allows(Operation.COACHING_HOLD)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Confirmed")
    public Response confirm(@PathParam("coaching") UUID id, Confirmed body) {
        CoachView.Session session = views.of(List.of(coachings.byId(id))).getFirst();
        UUID participant = session.leaders().stream()
                .filter(who -> who.leader().toString().equals(body.leader()))
                .map(CoachView.Who::participant)
                .findFirst()
                .orElseThrow(() -> Refused.because(
                        CommonRefusal.INVALID_INPUT, List.of(Fault.of("leader", CommonRefusal.UNKNOWN_VALUE))));
        confirmations.confirm(List.of(participant), participant.toString(), self());
        return told(id);
    }

    private Response told(UUID id) {
        return Response.ok(View.of(views.of(List.of(coachings.byId(id))).getFirst()))
                .build();
    }

    private UUID self() {
        return visitor.get().account();
    }
}
