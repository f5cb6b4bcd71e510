package no.nystart.placement.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.matching.run.Proposal;
import no.nystart.matching.run.Proposals;

/** What can be decided on: places that the newest released runs propose. */
@ApplicationScoped
public class StandingProposals {

    private final ReleasedRuns released;
    private final MatchingRuns runs;
    private final Proposals proposals;

    @Inject
    StandingProposals(ReleasedRuns released, MatchingRuns runs, Proposals proposals) {
        this.released = released;
        this.runs = runs;
        this.proposals = proposals;
    }

    /** Refused when the run proposes no place for the person, is not released, or is not the newest of its cohort. */
    StandingProposal required(UUID run, UUID youngPerson) {
        Proposal proposal = proposals
                .findByIdOptional(new Proposal.Key(run, youngPerson))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        if (!released.isNewest(run)) {
            throw Refused.because(
                    released.about(youngPerson).isEmpty()
                            ? DecisionRefusal.NOT_RELEASED
                            : DecisionRefusal.NEWER_PROPOSAL);
        }
        return standing(proposal).orElseThrow(() -> Refused.because(DecisionRefusal.NOTHING_PROPOSED));
    }

    /** What stands for the young person, one for each cohort at most, the newest first. */
    public List<StandingProposal> of(UUID youngPerson) {
        return released.about(youngPerson).stream()
                .flatMap(run -> proposals.findByIdOptional(new Proposal.Key(run, youngPerson)).stream())
                .flatMap(proposal -> standing(proposal).stream())
                .toList();
    }

    private Optional<StandingProposal> standing(Proposal proposal) {
        return proposal.match()
                .map(match -> new StandingProposal(cohort(proposal), proposal.run(), match, proposal.fittingOffers()));
    }

    private UUID cohort(Proposal proposal) {
        MatchingRun run = runs.findById(proposal.run());
        return run.cohort().orElseThrow();
    }
}
