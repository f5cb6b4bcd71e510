package no.nystart.placement.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposal that can be decided on, as the API tells it. */
@Schema(description = "A place that the newest released run of a cohort proposes")
public record ProposalView(
        UUID cohort,
        UUID run,
        UUID place,
        UUID leader,
        LocalDate starts,

        @Schema(description = "First day after the latest possible end")
        LocalDate ends,

        @Schema(description = "The way to work, in minutes") int minutes,

        @Schema(description = "0 (everything fits) to 1000") int dissatisfaction,

        @Schema(description = "How many offers no rule forbids")
        int fittingOffers) {

    static ProposalView of(StandingProposal proposal) {
        return new ProposalView(
                proposal.cohort(),
                proposal.run(),
                proposal.match().place(),
                proposal.match().leader(),
                proposal.match().from(),
                proposal.match().until(),
                proposal.match().minutes(),
                proposal.match().dissatisfaction(),
                proposal.fittingOffers());
    }
}
