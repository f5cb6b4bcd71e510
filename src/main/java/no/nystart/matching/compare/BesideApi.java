package no.nystart.matching.compare;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import no.nystart.matching.run.MatchingRuns;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A run beside another way to place the same cohort, for programs. */
@Path("/api/v1/cohorts/{cohort}/runs/{run}/beside")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
@Transactional
public class BesideApi {

    /** Both sides. */
    @Schema(name = "RunBeside")
    public record View(
            RunFigures its,
            RunFigures other,
            List<Person> people,

            @Schema(description = "How many are in it besides, of whom the caller sees no rows")
            int others) {}

    /** A young person on both sides. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PersonBeside")
    public record Person(
            UUID youngPerson,

            @Schema(description = "Left out where the run has no place")
            MoveView.@Nullable Stood its,

            @Schema(description = "Left out where the other way has no place")
            MoveView.@Nullable Stood other) {

        static Person of(Beside.Row row) {
            return new Person(
                    row.person().id(),
                    MoveView.Stood.of(row.its().standing()),
                    MoveView.Stood.of(row.other().standing()));
        }
    }

    @Inject
    MatchingRuns runs;

    @Inject
    BesideRuns besides;

    @Inject
    CurrentVisitor visitor;

    @GET
    @Allows(Operation.RUN_SHOW)
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Both, person by person")
    public View show(
            @PathParam("cohort") UUID cohort,
            @PathParam("run") UUID run,
            @Parameter(description = "first-come, random, or the id of a run of the cohort")
                    @QueryParam("other")
                    @DefaultValue(OtherWay.FIRST_COME)
                    String other,
            @Parameter(description = "Which draw, 1 to 9999; the same number is the same draw")
                    @QueryParam("draw")
                    @DefaultValue("1")
                    String draw) {
        Beside beside = besides.of(runs.ofCohort(cohort, run), OtherWay.of(other, draw), visitor.get());
        return new View(
                RunFigures.of(beside.its()),
                RunFigures.of(beside.other()),
                beside.rows().stream().map(Person::of).toList(),
                beside.others());
    }
}
