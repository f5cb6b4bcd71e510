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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    VisibleSolutions solutions;

    @Inject
    CurrentVisitor visitor;

    @POST
    @Idempotent
    @Allows(Operation.RUN_START)
    @APIResponse(
            responseCode = "202",
            description = "Started; its address is in Location",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RunStatus.class),
                            examples =
                                    @ExampleObject(
                                            name = "Started; its address is in Location",
                                            value = Examples.COHORT_RUN_WAITING)))
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
    @APIResponse(
            responseCode = "200",
            description = "The runs, the newest first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RunList.class),
                            examples =
                                    @ExampleObject(name = "The runs, the newest first", value = Examples.COHORT_RUNS)))
    public RunList list(@PathParam("cohort") UUID cohort) {
        return new RunList(runs.ofCohort(cohort).stream().map(RunStatus::of).toList());
    }

    @GET
    @Path("{run}")
    @Allows(Operation.RUN_SHOW)
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "How far it has come",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RunStatus.class),
                            examples = @ExampleObject(name = "How far it has come", value = Examples.COHORT_RUN)))
    public RunStatus show(@PathParam("cohort") UUID cohort, @PathParam("run") UUID run) {
        return RunStatus.of(runs.ofCohort(cohort, run));
    }

    @GET
    @Path("{run}/solution")
    @Allows(Operation.RUN_SHOW)
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "What it proposes for whom",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(name = "What it proposes for whom", value = Examples.SOLUTION)))
    public String solution(@PathParam("cohort") UUID cohort, @PathParam("run") UUID run) {
        return solutions.of(runs.ofCohort(cohort, run));
    }

    @DELETE
    @Path("{run}")
    @Idempotent
    @Allows(Operation.RUN_STOP)
    @APIResponse(
            responseCode = "202",
            description = "Ends soon with the best so far",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RunStatus.class),
                            examples =
                                    @ExampleObject(
                                            name = "Ends soon with the best so far",
                                            value = Examples.COHORT_RUN)))
    public Response stop(@PathParam("cohort") UUID cohort, @PathParam("run") UUID run) {
        runs.ofCohort(cohort, run);
        return Response.accepted(RunStatus.of(runs.stop(run, account()))).build();
    }

    /** Presents the run's proposals to the offices, in place of those presented before. */
    @POST
    @Path("{run}/release")
    @Idempotent
    @Allows(Operation.RUN_RELEASE)
    @APIResponse(
            responseCode = "200",
            description = "What the cohort goes by from now on",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RunStatus.class),
                            examples =
                                    @ExampleObject(
                                            name = "What the cohort goes by from now on",
                                            value = Examples.COHORT_RUN_RELEASED)))
    public Response release(@PathParam("cohort") UUID cohort, @PathParam("run") UUID run) {
        runs.ofCohort(cohort, run);
        return Response.ok(RunStatus.of(runs.release(run, account()))).build();
    }

    private UUID account() {
        return visitor.get().account();
    }
}
