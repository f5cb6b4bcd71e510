package no.nystart.placement.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision as the API tells it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a caseworker decided about a proposal")
public record DecisionView(
        UUID id,
        UUID youngPerson,
        UUID cohort,

        @Schema(description = "The run that proposed it; absent when placed by hand") @Nullable
        UUID run,

        Decision.Choice choice,

        @Schema(description = "Why it was declined; absent when accepted") @Nullable
        DeclineReason because,

        @Schema(description = "In the caseworker's words; the young person can read it")
        String reason,

        UUID place,
        UUID leader,
        LocalDate starts,

        @Schema(description = "First day after the latest possible end")
        LocalDate ends,

        UUID decidedBy,
        Instant decidedAt,

        @Schema(description = "The field's date") LocalDate decidedOn) {

    /** Latest possible last day. */
    public LocalDate lastDay() {
        return ends.minusDays(1);
    }

    public static DecisionView of(Decision decision) {
        return new DecisionView(
                decision.id(),
                decision.youngPerson(),
                decision.cohort(),
                decision.run().orElse(null),
                decision.choice(),
                decision.because().orElse(null),
                decision.reason(),
                decision.stay().place(),
                decision.stay().leader(),
                decision.stay().starts(),
                decision.stay().ends(),
                decision.stamp().by(),
                decision.stamp().at(),
                decision.stamp().on());
    }
}
