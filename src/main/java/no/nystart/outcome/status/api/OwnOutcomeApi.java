package no.nystart.outcome.status.api;

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
import no.nystart.outcome.status.OutcomeQuestions;
import no.nystart.outcome.status.OutcomeStatus;
import no.nystart.outcome.status.OwnOutcomes;
import no.nystart.register.intake.Reading;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A young person's own answers of the time after a placement, for programs. */
@Path("/api/v1/afterwards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outcomes")
public class OwnOutcomeApi {

    /** How one stands. */
    @Schema(name = "OwnOutcomeBody")
    public record Answer(
            @Schema(description = "JOB_HERE, JOB_ELSEWHERE, EDUCATION, OTHER_MEASURE or NONE") @Nullable
            String status) {}

    /**
     * @param asked what can be answered today
     * @param known what is known, the last told first
     */
    @Schema(name = "OwnOutcomes")
    public record View(List<OwnOutcomes.Asked> asked, List<OwnOutcomes.Known> known) {}

    @Inject
    OwnOutcomes own;

    @Inject
    OutcomeQuestions questions;

    @Inject
    SentFields sent;

    @Inject
    CurrentVisitor visitor;

    @GET
    @Allows(Operation.OWN_OUTCOME)
    @Transactional
    public View show() {
        return new View(
                own.asked(visitor.get().ownPeople()), own.known(visitor.get().ownPeople()));
    }

    /** Answers a question, or answers it otherwise while it can be answered. */
    @POST
    @Path("{question}")
    @Idempotent
    @Allows(Operation.OWN_OUTCOME)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Answered")
    public Response answer(@PathParam("question") UUID question, Answer body) {
        Reading reading = new Reading(sent.of(body));
        OutcomeStatus status = reading.code("status", OutcomeStatus.class);
        reading.refuseIfFaulty();
        questions.answerOwn(
                visitor.get().ownPeople(), question, status, visitor.get().account());
        return Response.ok(show()).build();
    }
}
