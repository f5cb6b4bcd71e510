package no.nystart.placement.decision;

import java.util.UUID;
import no.nystart.matching.run.Proposal;

/**
 * A place that the newest released run of a cohort proposes for a young person.
 *
 * @param fittingOffers how many offers no rule forbids
 */
public record StandingProposal(UUID cohort, UUID run, Proposal.Match match, int fittingOffers) {

    public Stay stay() {
        return new Stay(match.place(), match.leader(), match.from(), match.until());
    }
}
