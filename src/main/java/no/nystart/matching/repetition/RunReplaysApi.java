package no.nystart.matching.repetition;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Cost;
import no.nystart.access.Costs;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.MatchingRuns;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A cohort's run done again. */
@Path("/api/v1/cohorts/{cohort}/runs/{run}/replays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
@Transactional
public class RunReplaysApi {

    /** How far a replay has come. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RunReplay", description = "A run done again, step for step")
    public record View(
            UUID id,
            Status status,
            Instant askedAt,
            @Nullable Instant endedAt,

            @Schema(description = "Whether the same was promised: the run was made by this version on such a platform")
            @Nullable
            Boolean promised,

            @Schema(description = "What the run came to") @Nullable
            Totals recorded,

            @Schema(description = "What it came to now") @Nullable
            Totals found,

            @Schema(description = "How many young people it proposes something else for") @Nullable
            Integer moves) {

        /** A replay's state in one word. */
        @Schema(name = "ReplayStatus")
        public enum Status {
            WAITING,
            SAME,
            DIFFERENT,
            FAILED
        }

        static View of(RunReplay replay) {
            return switch (replay.state()) {
                case ReplayState.Waiting waiting -> of(replay, Status.WAITING, null, null, null, null, null);
                case ReplayState.Same(Instant at, boolean promised, Totals totals) ->
                    of(replay, Status.SAME, at, promised, totals, totals, 0);
                case ReplayState.Different(Instant at, boolean promised, Totals recorded, Totals found, int moves) ->
                    of(replay, Status.DIFFERENT, at, promised, recorded, found, moves);
                case ReplayState.Failed(Instant at) -> of(replay, Status.FAILED, at, null, null, null, null);
            };
        }

        private static View of(
                RunReplay replay,
                Status status,
                @Nullable Instant endedAt,
                @Nullable Boolean promised,
                @Nullable Totals recorded,
                @Nullable Totals found,
                @Nullable Integer moves) {
            return new View(replay.id(), status, replay.askedAt(), endedAt, promised, recorded, found, moves);
        }
    }

    /** A run's replays, the newest first. */
    @Schema(name = "RunReplayList")
    public record ReplayList(List<View> replays) {}

    @Inject
    MatchingRuns runs;

    @Inject
    RunReplays replays;

    @Inject
    CurrentVisitor visitor;

    /** Has the run done again, which takes about as long as the run did. */
    @POST
    @Idempotent
    @Costs(Cost.RUN)
    @Allows(Operation.RUN_REPLAY)
    @APIResponseSchema(
            value = View.class,
            responseCode = "202",
            responseDescription = "Waits to be done again; while it does, the same for everybody who asks")
    public Response ask(@PathParam("cohort") UUID cohort, @PathParam("run") UUID run) {
        MatchingRun existing = runs.ofCohort(cohort, run);
        return Response.accepted(View.of(replays.ask(existing, visitor.get().account())))
                .build();
    }

    @GET
    @Allows(Operation.RUN_REPLAY)
    @APIResponseSchema(
            value = ReplayList.class,
            responseCode = "200",
            responseDescription = "The newest replays of the run, the newest first")
    public ReplayList list(@PathParam("cohort") UUID cohort, @PathParam("run") UUID run) {
        runs.ofCohort(cohort, run);
        return new ReplayList(replays.ofRun(run).stream().map(View::of).toList());
    }
}
