package no.nystart.followup.review;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.followup.goal.Goals;
import no.nystart.followup.plan.Appointment;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reviews of a placement, for the three who meet and for the office. */
@Path("/api/v1/placements/{placement}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
public class ReviewApi {

    /** A view as sent. */
    @Schema(name = "NewReviewView")
    public record NewView(
            @Schema(description = "1 (very badly) to 5 (very well)") @Nullable
            Integer score,

            @Schema(description = "What works; no health information") @Nullable
            String works,

            @Schema(description = "What is hard; no health information") @Nullable
            String hard,

            @Schema(description = "NOT_BEGUN, ON_THE_WAY or REACHED by the id of the goal") @Nullable
            Map<UUID, String> goals) {}

    /** Minutes as sent. */
    @Schema(name = "NewMinutes")
    public record NewMinutes(
            @Nullable String heldOn,

            @Schema(description = "All three can read them; no health information") @Nullable
            String minutes,

            @Schema(description = "At least one with the first wording, at most 3 at a time") @Nullable
            List<NewStep> steps) {}

    /** A step as sent. */
    @Schema(name = "NewStep")
    public record NewStep(
            @Nullable String what,

            @Schema(description = "YOUNG_PERSON, LEADER or CASEWORKER") @Nullable
            String owner,

            @Schema(description = "Last day to do it, included") @Nullable
            String due) {}

    /** An answer to the minutes as sent. */
    @Schema(name = "MinutesAnswer")
    public record NewAnswer(
            @Schema(description = "The one that was read") @Nullable
            Integer wording,

            @Nullable Boolean agrees,

            @Schema(description = "What should be otherwise; needed to disagree") @Nullable
            String objection) {}

    /** A review of the plan. */
    @Schema(name = "ReviewLine")
    public record Line(
            String slot,

            @Schema(description = "The day planned, or held")
            LocalDate on,

            boolean held) {}

    @Inject
    Reviews reviews;

    @Inject
    ReviewCases cases;

    @Inject
    OwnPart ownPart;

    @Inject
    Goals goals;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    /** Those to be held and those that were, by day. */
    @GET
    @Allows(Operation.REVIEW_SHOW)
    @Transactional
    public List<Line> list(@PathParam("placement") UUID placement) {
        return reviews.planned(placement).stream()
                .map(planned ->
                        new Line(planned.slot().key(), planned.on(), planned.status() == Appointment.Status.HELD))
                .toList();
    }

    /** What the others have written only when all may see it. */
    @GET
    @Path("{slot}")
    @Allows(Operation.REVIEW_SHOW)
    @Transactional
    @APIResponseSchema(
            value = ReviewView.class,
            responseCode = "200",
            responseDescription = "The version of the review is in ETag, that of one's own contribution in the body")
    public Response show(@PathParam("placement") UUID placement, @PathParam("slot") String slot) {
        return answered(placement, slot);
    }

    /** Writes one's own view, or writes it anew. Needs {@code If-Match} with the version of it, v0 before there is one. */
    @PUT
    @Path("{slot}/contribution")
    @Idempotent
    @Allows(Operation.REVIEW_CONTRIBUTE)
    @Transactional
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "Written")
    public Response write(
            @PathParam("placement") UUID placement,
            @PathParam("slot") String slot,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            NewView body) {
        Map<UUID, String> judged = body.goals() == null ? Map.of() : body.goals();
        goals.requireOf(placement, List.copyOf(judged.keySet()), "goals");
        Fields fields = sent.of(new NewView(body.score(), body.works(), body.hard(), null));
        for (Map.Entry<UUID, String> goal : judged.entrySet()) {
            fields = fields.with(ViewRead.GOAL + goal.getKey(), goal.getValue());
        }
        ownPart.write(placement, slot, fields, ifMatch, visitor.get());
        return answered(placement, slot);
    }

    /** The meeting begins: all see what was written, and nobody writes any more. */
    @POST
    @Path("{slot}/beginning")
    @Idempotent
    @Allows(Operation.REVIEW_LEAD)
    @Transactional
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "Begun")
    public Response begin(@PathParam("placement") UUID placement, @PathParam("slot") String slot) {
        reviews.begin(placement, slot, visitor.get().account());
        return answered(placement, slot);
    }

    /** Writes the minutes, or another wording of them. Needs {@code If-Match} with the version of the review. */
    @PUT
    @Path("{slot}/minutes")
    @Idempotent
    @Allows(Operation.REVIEW_LEAD)
    @Transactional
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "Written")
    public Response writeMinutes(
            @PathParam("placement") UUID placement,
            @PathParam("slot") String slot,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            NewMinutes body) {
        reviews.write(
                placement,
                slot,
                MinutesWritten.read(numbered(body)),
                ifMatch,
                visitor.get().account());
        return answered(placement, slot);
    }

    private static Fields numbered(NewMinutes body) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("heldOn", body.heldOn());
        fields.put("minutes", body.minutes());
        List<NewStep> steps = body.steps() == null ? List.of() : body.steps();
        if (steps.size() > MinutesWritten.STEPS) {
            throw Refused.because(CommonRefusal.INVALID_INPUT);
        }
        for (int i = 0; i < steps.size(); i++) {
            fields.put("what" + (i + 1), steps.get(i).what());
            fields.put("owner" + (i + 1), steps.get(i).owner());
            fields.put("due" + (i + 1), steps.get(i).due());
        }
        return Fields.of(fields);
    }

    /** Agrees with the minutes, or says what should be otherwise. */
    @POST
    @Path("{slot}/answers")
    @Idempotent
    @Allows(Operation.REVIEW_CONTRIBUTE)
    @Transactional
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "Answered")
    public Response answer(@PathParam("placement") UUID placement, @PathParam("slot") String slot, NewAnswer body) {
        ownPart.answer(placement, slot, sent.of(body), visitor.get());
        return answered(placement, slot);
    }

    /** One's own step, or for a caseworker any, is done. */
    @POST
    @Path("{slot}/steps/{step}/doing")
    @Idempotent
    @Allows(Operation.REVIEW_CONTRIBUTE)
    @Transactional
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "Done")
    public Response done(
            @PathParam("placement") UUID placement, @PathParam("slot") String slot, @PathParam("step") UUID step) {
        ownPart.done(placement, step, visitor.get());
        return answered(placement, slot);
    }

    private Response answered(UUID placement, String slot) {
        ReviewCase review = cases.of(placement, slot, visitor.get());
        return Response.ok(ReviewView.of(review))
                .tag(reviews.revision(placement, slot).etag())
                .build();
    }
}
