package no.nystart.placement.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One young person's case in a caseworker's list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A young person's case, in a list of those that stand alike")
public record CaseLine(
        UUID youngPerson,
        String firstName,
        String lastName,
        String office,

        @Schema(description = "What it is about; absent for whoever is placed by hand") @Nullable
        Seat seat,

        @Schema(description = "Absent while nothing is accepted") @Nullable
        Asked asked) {

    /**
     * What is proposed or accepted.
     *
     * @param run absent when placed by hand
     * @param occupation STYRK-08, four digits
     */
    @Schema(name = "CaseSeat")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Seat(
            @Nullable UUID run,
            String company,
            String occupation,
            String leader,
            LocalDate starts,
            LocalDate lastDay) {}

    /**
     * How far the answers have come.
     *
     * @param company whether it said yes; absent while it is silent
     * @param youngPerson whether they said yes; absent while they are silent
     */
    @Schema(name = "CaseAsked")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Asked(
            UUID match,
            LocalDate answerBy,
            @Nullable Boolean company,
            @Nullable Boolean youngPerson,
            boolean talkWanted,
            @Nullable LocalDate settledOn) {

        public boolean isOverdue(LocalDate today) {
            return settledOn == null && today.isAfter(answerBy);
        }
    }
}
