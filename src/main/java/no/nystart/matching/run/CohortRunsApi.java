package no.nystart.matching.run;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Cost;
import no.nystart.access.Costs;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    RecordExports exports;

    @Inject
    CurrentVisitor visitor;

    @POST
    @Idempotent
    @Costs(Cost.RUN)
    @Allows(Operation.RUN_START)
    @APIResponseSchema(
            value = RunStatus.class,
            responseCode = "202",
            responseDescription = "Started; its address is in Location")
    public Response start(@PathParam("cohort") UUID cohort, @BeanParam AskedOptions asked) {
        MatchingRun run = runs.startCohort(cohort, asked.read(), account());
        return Response.accepted(RunStatus.of(run))
                .location(URI.create("/api/v1/cohorts/" + cohort + "/runs/" + run.id()))
                .build();
    }

    @GET
    @Allows(Operation.RUN_LIST)
    @Transactional
    @APIResponseSchema(value = RunList.class, responseCode = "200", responseDescription = "The runs, the newest first")
    public RunList list(@PathParam("cohort") UUID cohort) {
        return new RunList(runs.ofCohort(cohort).stream().map(RunStatus::of).toList());
    }

    @GET
    @Path("{run}")
    @Allows(Operation.RUN_SHOW)
    @Transactional
    @APIResponseSchema(value = RunStatus.class, responseCode = "200", responseDescription = "How far it has come")
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
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public String solution(@PathParam("cohort") UUID cohort, @PathParam("run") UUID run) {
        return solutions.of(runs.ofCohort(cohort, run));
    }

    @GET
    @Path("{run}/record")
    @Allows(Operation.RUN_RECORD)
    @APIResponse(
            responseCode = "200",
            description = "run.json, which `nystart replay` does again",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public String record(@PathParam("cohort") UUID cohort, @PathParam("run") UUID run) {
        return exports.of(runs.ofCohort(cohort, run));
    }

    @DELETE
    @Path("{run}")
    @Idempotent
    @Allows(Operation.RUN_STOP)
    @APIResponseSchema(
            value = RunStatus.class,
            responseCode = "202",
            responseDescription = "Ends soon with the best so far")
    public Response stop(@PathParam("cohort") UUID cohort, @PathParam("run") UUID run) {
        runs.ofCohort(cohort, run);
        return Response.accepted(RunStatus.of(runs.stop(run, account()))).build();
    }

    /** Presents the run's proposals to the offices, in place of those presented before. */
    @POST
    @Path("{run}/release")
    @Idempotent
    @Allows(Operation.RUN_RELEASE)
    @APIResponseSchema(
            value = RunStatus.class,
            responseCode = "200",
            responseDescription = "What the cohort goes by from now on")
    public Response release(@PathParam("cohort") UUID cohort, @PathParam("run") UUID run) {
        runs.ofCohort(cohort, run);
        return Response.ok(RunStatus.of(runs.release(run, account()))).build();
    }

    private UUID account() {
        return visitor.get().account();
    }
}
