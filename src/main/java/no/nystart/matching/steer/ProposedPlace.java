package no.nystart.matching.steer;

import java.util.UUID;
import no.nystart.matching.names.Workplaces;
import no.nystart.register.codes.BlockKind;

/** The place and leader that a run proposes for one young person, with their names. */
public record ProposedPlace(
        UUID cohort, UUID company, UUID place, UUID leader, Workplaces.Workplace workplace, String leaderName) {

    /** The id of what a block of that kind keeps away from. */
    UUID id(BlockKind kind) {
        return switch (kind) {
            case COMPANY -> company;
            case LEADER -> leader;
            case PLACE -> place;
        };
    }
}
