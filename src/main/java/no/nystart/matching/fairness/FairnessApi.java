package no.nystart.matching.fairness;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.matching.question.SealedJson;
import no.nystart.matching.run.MatchingRuns;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a run treats groups of young people, for programs. */
@Path("/api/v1/cohorts/{cohort}/runs/{run}/fairness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
public class FairnessApi {

    @Inject
    MatchingRuns runs;

    @Inject
    FairnessReports reports;

    @GET
    @Allows(Operation.FAIRNESS_SHOW)
    @Transactional
    @APIResponse(
            responseCode = "200",
            description =
                    "Dissatisfaction is 0 (everything fits) to 1000; null is what too few people share to be told",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public JsonNode show(@PathParam("cohort") UUID cohort, @PathParam("run") UUID run) {
        return SealedJson.tree(FairnessReport.class, reports.of(runs.ofCohort(cohort, run)));
    }
}
