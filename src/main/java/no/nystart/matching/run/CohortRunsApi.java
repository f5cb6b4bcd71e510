package no.nystart.matching.run;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The runs of a cohort. */
@Path("/api/v1/cohorts/{cohort}/runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
public class CohortRunsApi {

    /** A cohort's runs, the newest first. */
    public record RunList(List<RunStatus> runs) {}

    @Inject
    MatchingRuns runs;

    @Inject
    RunDocuments documents;

    @Inject
    CurrentVisitor visitor;

    @POST
    @Idempotent
    @Allows(Operation.RUN_START)
    public Response start(
            @PathParam("cohort") UUID cohort,
            @Parameter(description = "PT1S to PT1H; PT30S when missing", example = "PT30S")
                    @QueryParam("limit")
                    @Nullable
                    String limit,
            @Parameter(description = "of every random choice; 0 when missing", example = "7")
                    @QueryParam("seed")
                    @Nullable
                    String seed,
            @Parameter(description = "ends as soon as the gap is this small, 0 to 1; 0 when missing", example = "0.001")
                    @QueryParam("gap")
                    @Nullable
                    String gap) {
        MatchingRun run = runs.startCohort(cohort, RunOptions.read(limit, seed, gap), account());
        return Response.accepted(RunStatus.of(run))
                .location(URI.create("/api/v1/cohorts/" + cohort + "/runs/" + run.id()))
                .build();
    }

    @GET
    @Allows(Operation.RUN_LIST)
    @Transactional
    public RunList list(@PathParam("cohort") UUID cohort) {
        return new RunList(runs.ofCohort(cohort).stream().map(RunStatus::of).toList());
    }

    @GET
    @Path("{run}")
    @Allows(Operation.RUN_SHOW)
    @Transactional
    public RunStatus show(@PathParam("cohort") UUID cohort, @PathParam("run") UUID run) {
        return RunStatus.of(runs.ofCohort(cohort, run));
    }

    @GET
    @Path("{run}/solution")
    @Allows(Operation.RUN_SHOW)
    @Transactional
    public String solution(@PathParam("cohort") UUID cohort, @PathParam("run") UUID run) {
        return documents.solutionOf(runs.ofCohort(cohort, run));
    }

    @DELETE
    @Path("{run}")
    @Idempotent
    @Allows(Operation.RUN_STOP)
    public Response stop(@PathParam("cohort") UUID cohort, @PathParam("run") UUID run) {
        runs.ofCohort(cohort, run);
        return Response.accepted(RunStatus.of(runs.stop(run, account()))).build();
    }

    private UUID account() {
        return visitor.get().account();
    }
}
