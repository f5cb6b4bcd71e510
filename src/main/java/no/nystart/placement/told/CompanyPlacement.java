package no.nystart.placement.told;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.placement.agreement.AgreedGoal;
import no.nystart.register.codes.Need;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a company is told of somebody who is with it: this list, and nothing else. Never national id, address, why it
 * ended, or what NAV has checked.
 *
 * @param under18 whether the rules for those under 18 hold today
 * @param deputy who stands in today, or null
 * @param lastDay included; null where there never was one
 */
@Schema(name = "PlacementOfCompany")
public record CompanyPlacement(
        UUID placement,
        String firstName,
        String lastName,
        @Nullable String phone,
        @Nullable String emergencyName,
        @Nullable String emergencyPhone,
        boolean under18,
        State state,
        LocalDate starts,
        @Nullable LocalDate lastDay,
        String occupation,
        String leader,
        @Nullable String deputy,
        String tasks,
        List<AgreedGoal> goals,
        List<Need> accommodations,
        String caseworker) {

    /** As a company sees it. */
    public enum State {
        AWAITING_START,
        RUNNING,
        PAUSED,
        ENDED
    }

    /** Whether nothing more can happen to it. */
    public boolean hasEnded() {
        return state == State.ENDED;
    }
}
