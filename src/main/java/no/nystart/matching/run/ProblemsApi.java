package no.nystart.matching.run;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.matching.exchange.ProblemReader;
import no.nystart.matching.exchange.Reading;
import no.nystart.matching.exchange.WeightsReader;
import no.nystart.matching.model.Problem;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Problems sent by themselves, without the register: solved, and seen again by their sender only. */
@Path("/api/v1/matching/problems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
public class ProblemsApi {

    private static final String PATH = "/api/v1/matching/problems/";

    @Inject
    MatchingRuns runs;

    @Inject
    RunDocuments documents;

    @Inject
    CurrentVisitor visitor;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Allows(Operation.PROBLEM_SOLVE)
    @APIResponse(
            responseCode = "202",
            description = "Taken in; its address is in Location",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RunStatus.class),
                            examples =
                                    @ExampleObject(
                                            name = "Taken in; its address is in Location",
                                            value = Examples.WAITING)))
    public Response send(
            @RequestBody(
                            required = true,
                            description = "A problem, as the command line takes it",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = SchemaType.OBJECT),
                                            examples =
                                                    @ExampleObject(name = "A small problem", value = Examples.PROBLEM)))
                    byte[] problem,
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
                    String gap)
            throws IOException {
        RunOptions options = RunOptions.read(limit, seed, gap);
        MatchingRun run = runs.start(null, read(problem), options, account());
        return Response.accepted(RunStatus.of(run))
                .location(URI.create(PATH + run.id()))
                .build();
    }

    @GET
    @Path("{problem}")
    @Allows(Operation.PROBLEM_SOLVE)
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "How far it has come",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RunStatus.class),
                            examples = @ExampleObject(name = "How far it has come", value = Examples.OPTIMAL)))
    public RunStatus show(@PathParam("problem") UUID problem) {
        return RunStatus.of(runs.sentBy(account(), problem));
    }

    @GET
    @Path("{problem}/solution")
    @Allows(Operation.PROBLEM_SOLVE)
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "The best found",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(name = "The best found", value = Examples.SOLUTION)))
    public String solution(@PathParam("problem") UUID problem) {
        return documents.solutionOf(runs.sentBy(account(), problem));
    }

    @DELETE
    @Path("{problem}")
    @Idempotent
    @Allows(Operation.PROBLEM_SOLVE)
    @APIResponse(
            responseCode = "202",
            description = "Ends soon with the best so far",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RunStatus.class),
                            examples =
                                    @ExampleObject(name = "Ends soon with the best so far", value = Examples.OPTIMAL)))
    public Response stop(@PathParam("problem") UUID problem) {
        runs.sentBy(account(), problem);
        return Response.accepted(RunStatus.of(runs.stop(problem, account()))).build();
    }

    private static Problem read(byte[] document) throws IOException {
        return switch (new ProblemReader(WeightsReader.packaged()).read(new ByteArrayInputStream(document))) {
            case Reading.Read<Problem>(Problem problem) -> problem;
            case Reading.Faulty<Problem> faulty -> throw ProblemRefusal.of(faulty.faults());
        };
    }

    private UUID account() {
        return visitor.get().account();
    }
}
