package no.nystart.matching.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a run has come, as the API tells it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How far a run of the matching has come")
public record RunStatus(
        UUID id,

        @Schema(description = "The cohort; absent for a problem sent by itself") @Nullable
        UUID cohort,

        Status status,

        @Schema(description = "Why it failed; absent otherwise")
        RunState.@Nullable Failure failure,

        @Schema(description = "Best total so far; absent until there is one", examples = "8841") @Nullable
        Long best,

        @Schema(description = "Proven: no assignment has a smaller total", examples = "8790") @Nullable
        Long bound,

        @Schema(description = "(best - bound) / (best - unavoidable); 0 is proven best", examples = "0.0061") @Nullable
        Double gap,

        @Schema(description = "Steps of the search, when it has ended") @Nullable
        Long steps,

        int people,

        @Schema(implementation = String.class, examples = "PT30S")
        String limit,

        @Schema(implementation = String.class, examples = "PT4.218S")
        String spent,

        long seed,
        double wantedGap,
        String solverVersion,
        Instant askedAt,

        @Schema(description = "When it was presented to the offices; absent while it was not") @Nullable
        Instant releasedAt) {

    /** A run's state in one word. */
    public enum Status {
        WAITING,
        RUNNING,
        OPTIMAL,
        FEASIBLE,
        STOPPED,
        FAILED;

        /** The colour and symbol that pages give it. */
        public String colour() {
            return switch (this) {
                case WAITING -> "neutral";
                case RUNNING, FEASIBLE -> "info";
                case OPTIMAL -> "success";
                case STOPPED -> "warning";
                case FAILED -> "danger";
            };
        }

        public static Status of(RunState state) {
            return switch (state) {
                case RunState.Waiting waiting -> WAITING;
                case RunState.Running running -> RUNNING;
                case RunState.Ended ended ->
                    switch (ended.result()) {
                        case OPTIMAL -> OPTIMAL;
                        case FEASIBLE -> FEASIBLE;
                        case STOPPED -> STOPPED;
                    };
                case RunState.Failed failed -> FAILED;
            };
        }
    }

    static RunStatus of(MatchingRun run) {
        RunState state = run.state();
        return new RunStatus(
                run.id(),
                run.cohort().orElse(null),
                Status.of(state),
                state instanceof RunState.Failed failed ? failed.why() : null,
                run.best(),
                run.bound(),
                run.gap(),
                run.steps(),
                run.people(),
                run.options().limit().toString(),
                Duration.ofMillis(run.spent().toMillis()).toString(),
                run.options().seed(),
                run.options().wantedGap(),
                run.solverVersion(),
                run.askedAt(),
                run.released().map(Release::at).orElse(null));
    }
}
