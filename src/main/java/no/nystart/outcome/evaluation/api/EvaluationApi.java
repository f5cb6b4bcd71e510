package no.nystart.outcome.evaluation.api;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.outcome.evaluation.EvaluationRow;
import no.nystart.outcome.evaluation.Evaluations;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What came of a cohort, with pseudonyms. */
@Path("/api/v1/cohorts/{cohort}/evaluation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outcomes")
public class EvaluationApi {

    @Inject
    Evaluations evaluations;

    /** One row for each who has begun; refused where there are fewer than five. */
    @GET
    @Allows(Operation.EVALUATION_EXPORT)
    @Transactional
    public List<EvaluationRow> rows(@PathParam("cohort") UUID cohort) {
        return evaluations.of(cohort);
    }
}
