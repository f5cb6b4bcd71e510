package no.nystart.outcome.status.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
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
import no.nystart.common.Stamps;
import no.nystart.outcome.status.Moment;
import no.nystart.outcome.status.Outcome;
import no.nystart.outcome.status.OutcomeCase;
import no.nystart.outcome.status.OutcomeCases;
import no.nystart.outcome.status.OutcomeSource;
import no.nystart.outcome.status.OutcomeStatus;
import no.nystart.outcome.status.Outcomes;
import no.nystart.outcome.status.ToldOutcome;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How a young person stands when a placement ends and 3, 6 and 12 months after it. */
@Path("/api/v1/placements/{placement}/outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outcomes")
public class OutcomeApi {

    /** A status as sent. */
    @Schema(name = "OutcomeTold")
    public record Body(
            @Schema(description = "JOB_HERE, JOB_ELSEWHERE, EDUCATION, OTHER_MEASURE or NONE") @Nullable
            String status) {}

    /** One moment. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Outcome")
    public record View(
            Moment moment,

            @Schema(description = "From which day on it can be told")
            LocalDate day,

            @Schema(description = "Absent where nobody knows") @Nullable
            OutcomeStatus status,

            @Nullable OutcomeSource source,
            @Nullable LocalDate recordedOn,

            @Schema(description = "Whether the young person was asked and nobody has found out")
            boolean notReached) {

        static View of(OutcomeCase.Line line) {
            @Nullable Outcome outcome = line.outcome();
            return new View(
                    line.moment(),
                    line.day(),
                    outcome == null ? null : outcome.status(),
                    outcome == null ? null : outcome.source(),
                    outcome == null ? null : outcome.recordedOn(),
                    line.question() != null && line.question().isNotReached());
        }
    }

    @Inject
    OutcomeCases cases;

    @Inject
    Outcomes outcomes;

    @Inject
    Stamps stamps;

    @Inject
    CurrentVisitor visitor;

    /** One of each moment, the first first. */
    @GET
    @Allows(Operation.OUTCOME_SHOW)
    @Transactional
    public List<View> list(@PathParam("placement") UUID placement) {
        return cases.of(placement).lines().stream().map(View::of).toList();
    }

    /** Tells how they stand at a moment; told otherwise, what was told before is kept. */
    @PUT
    @Path("{moment}")
    @Idempotent
    @Allows(Operation.OUTCOME_TELL)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Told")
    public Response tell(@PathParam("placement") UUID placement, @PathParam("moment") String moment, Body body) {
        Map<String, @Nullable String> sent = new HashMap<>();
        sent.put("moment", moment);
        sent.put("status", body.status());
        Reading reading = new Reading(Fields.of(sent));
        Moment read = reading.code("moment", Moment.class);
        OutcomeStatus status = reading.code("status", OutcomeStatus.class);
        reading.refuseIfFaulty();
        outcomes.tell(ToldOutcome.of(
                placement,
                read,
                status,
                OutcomeSource.CASEWORKER,
                stamps.of(visitor.get().account())));
        return Response.ok(list(placement).stream()
                        .filter(view -> view.moment() == read)
                        .findFirst()
                        .orElseThrow())
                .build();
    }
}
