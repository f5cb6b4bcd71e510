package no.nystart.matching.run;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Cost;
import no.nystart.access.Costs;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.matching.exchange.ProblemReader;
import no.nystart.matching.exchange.Reading;
import no.nystart.matching.exchange.RunRecordWriter;
import no.nystart.matching.model.Problem;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Problems sent by themselves, without the register: solved, and seen again by their sender only. */
@Path("/api/v1/matching/problems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
public class ProblemsApi {

    private static final String PATH = "/api/v1/matching/problems/";

    @Inject
    DefaultWeights weights;

    @Inject
    MatchingRuns runs;

    @Inject
    RunDocuments documents;

    @Inject
    RunRecords records;

    @Inject
    CurrentVisitor visitor;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Costs(Cost.RUN)
    @Allows(Operation.PROBLEM_SOLVE)
    @APIResponseSchema(
            value = RunStatus.class,
            responseCode = "202",
            responseDescription = "Taken in; its address is in Location")
    public Response send(
            @RequestBody(
                            required = true,
                            description = "A problem, as the command line takes it",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = SchemaType.OBJECT)))
                    byte[] problem,
            @BeanParam AskedOptions asked)
            throws IOException {
        RunOptions options = asked.read();
        MatchingRun run = runs.start(null, read(problem), options, account());
        return Response.accepted(RunStatus.of(run))
                .location(URI.create(PATH + run.id()))
                .build();
    }

    @GET
    @Path("{problem}")
    @Allows(Operation.PROBLEM_SOLVE)
    @Transactional
    @APIResponseSchema(value = RunStatus.class, responseCode = "200", responseDescription = "How far it has come")
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
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public String solution(@PathParam("problem") UUID problem) {
        return documents.solutionOf(runs.sentBy(account(), problem));
    }

    @GET
    @Path("{problem}/record")
    @Allows(Operation.PROBLEM_SOLVE)
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "run.json, which `nystart replay` does again",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public String record(@PathParam("problem") UUID problem) {
        return RunRecordWriter.write(records.of(runs.sentBy(account(), problem)));
    }

    @DELETE
    @Path("{problem}")
    @Idempotent
    @Allows(Operation.PROBLEM_SOLVE)
    @APIResponseSchema(
            value = RunStatus.class,
            responseCode = "202",
            responseDescription = "Ends soon with the best so far")
    public Response stop(@PathParam("problem") UUID problem) {
        runs.sentBy(account(), problem);
        return Response.accepted(RunStatus.of(runs.stop(problem, account()))).build();
    }

    private Problem read(byte[] document) throws IOException {
        return switch (new ProblemReader(weights.get()).read(new ByteArrayInputStream(document))) {
            case Reading.Read<Problem>(Problem problem) -> problem;
            case Reading.Faulty<Problem> faulty -> throw ProblemRefusal.of(faulty.faults());
        };
    }

    private UUID account() {
        return visitor.get().account();
    }
}
