package no.nystart.matching.compare;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.Refused;
import no.nystart.matching.explain.Circumstances;
import no.nystart.matching.run.MatchingRefusal;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.MatchingRuns;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a run changes against another one, for programs. */
@Path("/api/v1/cohorts/{cohort}/runs/{run}/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
@Transactional
public class ChangesApi {

    /** What changes, of what the caller may see. */
    @Schema(name = "RunChanges")
    public record View(
            @Schema(description = "The run compared with") UUID since,

            @Schema(description = "By how much the total rises; lower totals are better")
            long rise,

            RunFigures before,
            RunFigures after,

            @Schema(description = "Where anything differs here, the totals do not measure the same")
            Circumstances circumstances,

            List<MoveView> moves,

            @Schema(description = "How many move besides, of whom the caller sees no rows")
            int others) {}

    @Inject
    MatchingRuns runs;

    @Inject
    Comparisons comparisons;

    @Inject
    CurrentVisitor visitor;

    @GET
    @Allows(Operation.RUN_SHOW)
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Who moves, and the totals")
    public View show(
            @PathParam("cohort") UUID cohort,
            @PathParam("run") UUID id,
            @Parameter(description = "Id of the run to compare with; the one before, if left out")
                    @QueryParam("since")
                    @DefaultValue("")
                    String asked) {
        MatchingRun run = runs.ofCohort(cohort, id);
        run.requireSolution();
        MatchingRun since =
                comparisons.since(run, asked).orElseThrow(() -> Refused.because(MatchingRefusal.NOTHING_BEFORE));
        Comparison comparison = comparisons.between(since, run, visitor.get());
        return new View(
                since.id(),
                comparison.rise(),
                RunFigures.of(comparison.before()),
                RunFigures.of(comparison.after()),
                comparison.circumstances(),
                comparison.moves().rows().stream().map(MoveView::of).toList(),
                comparison.moves().others());
    }
}
