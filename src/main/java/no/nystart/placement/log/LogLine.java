package no.nystart.placement.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import no.nystart.placement.decision.Decision;
import no.nystart.placement.decision.DeclineReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the log of decisions. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DecisionLogLine", description = "A line of the log of decisions")
public record LogLine(
        UUID decision,
        Instant decidedAt,
        Decision.Choice choice,

        @Schema(description = "Why it was declined; absent when accepted") @Nullable
        DeclineReason because,

        UUID youngPerson,

        @Schema(description = "Told to the young person's office only") @Nullable
        String name,

        String office,
        UUID cohort,
        String cohortName,

        @Schema(description = "Absent when placed by hand") @Nullable
        UUID run,

        @Schema(description = "The caseworker's name") String decidedBy) {

    LogLine withoutName() {
        return new LogLine(
                decision, decidedAt, choice, because, youngPerson, null, office, cohort, cohortName, run, decidedBy);
    }
}
