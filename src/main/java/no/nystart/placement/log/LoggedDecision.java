package no.nystart.placement.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.nystart.matching.run.MatchingRun;
import no.nystart.placement.decision.DecisionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything that the log holds of one decision. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A decision with the run that it was made on and what was shown")
public record LoggedDecision(
        DecisionView decision,
        String office,
        String cohortName,

        @Schema(description = "The caseworker's name") String decidedBy,

        @Schema(description = "Told to the young person's office only") @Nullable
        String name,

        @Schema(description = "Absent when placed by hand") @Nullable
        RunFacts run,

        @Schema(description = "Absent when nobody had looked at why and what else") @Nullable
        Shown shown) {

    /** What tells a run apart from every other: with its problem, all that it takes to do it again. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RunFacts")
    public record RunFacts(
            UUID id,
            Instant askedAt,
            long seed,

            @Schema(implementation = String.class, examples = "PT30S")
            String limit,

            double wantedGap,
            @Nullable Long steps,
            String solverVersion,
            Map<String, Integer> weights,
            @Nullable Long total,
            @Nullable Long bound) {

        public long limitSeconds() {
            return Duration.parse(limit).toSeconds();
        }

        static RunFacts of(MatchingRun run) {
            return new RunFacts(
                    run.id(),
                    run.askedAt(),
                    run.options().seed(),
                    run.options().limit().toString(),
                    run.options().wantedGap(),
                    run.steps(),
                    run.solverVersion(),
                    run.weights(),
                    run.best(),
                    run.bound());
        }
    }
}
