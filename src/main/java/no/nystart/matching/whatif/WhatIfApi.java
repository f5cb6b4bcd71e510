package no.nystart.matching.whatif;

import jakarta.inject.Inject;
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
import no.nystart.matching.compare.SupposedView;
import no.nystart.matching.compare.Suppositions;
import no.nystart.matching.explain.Change;
import no.nystart.matching.question.RunQuestion;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.register.codes.Licence;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What would become of a run if a little were otherwise, for programs. Nothing is changed by it. */
@Path("/api/v1/cohorts/{cohort}/runs/{run}/what-if")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
public class WhatIfApi {

    /** What is supposed; what is left out stays as it is. */
    @Schema(name = "WhatIfBody")
    public record Body(
            @Schema(implementation = UUID.class, description = "One of an own office") @Nullable
            String youngPerson,

            @Schema(description = "Minutes; longer than now", minimum = "1", maximum = "240") @Nullable
            Integer maxCommute,

            @Schema(implementation = Licence.class) @Nullable
            String licence,

            @Schema(implementation = UUID.class) @Nullable String place,

            @Schema(description = "How many more at the place", minimum = "1", maximum = "10") @Nullable
            Integer seats,

            @Schema(implementation = UUID.class) @Nullable String leader,

            @Schema(description = "How much more the leader has", minimum = "1", maximum = "10") @Nullable
            Integer capacity) {}

    @Inject
    MatchingRuns runs;

    @Inject
    WhatIfs whatIfs;

    @Inject
    Suppositions suppositions;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    @POST
    @Idempotent
    @Costs(Cost.QUESTION)
    @Allows(Operation.RUN_SUPPOSE)
    @APIResponseSchema(
            value = SupposedView.class,
            responseCode = "202",
            responseDescription = "Asked, or asked before; its address is in Location")
    public Response ask(@PathParam("cohort") UUID cohort, @PathParam("run") UUID id, Body body) {
        MatchingRun run = runs.ofCohort(cohort, id);
        List<Change> changes = WhatIfReader.read(sent.of(body));
        RunQuestion asked = whatIfs.ask(run, changes, visitor.get());
        return Response.accepted(SupposedView.of(suppositions.told(run, asked, visitor.get())))
                .location(URI.create("/api/v1/cohorts/" + cohort + "/runs/" + id + "/what-if/" + asked.id()))
                .build();
    }

    @GET
    @Path("{question}")
    @Allows(Operation.RUN_SUPPOSE)
    @APIResponseSchema(
            value = SupposedView.class,
            responseCode = "200",
            responseDescription = "How far it has come, and then what would become of the run")
    public SupposedView show(
            @PathParam("cohort") UUID cohort, @PathParam("run") UUID id, @PathParam("question") UUID question) {
        MatchingRun run = runs.ofCohort(cohort, id);
        WhatIfs.Asked asked = whatIfs.asked(run, question, visitor.get());
        return SupposedView.of(suppositions.told(run, asked.question(), visitor.get()));
    }
}
