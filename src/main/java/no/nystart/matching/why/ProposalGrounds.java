package no.nystart.matching.why;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.nystart.common.Refused;
import no.nystart.matching.question.Explained;
import no.nystart.matching.question.Explanations;
import no.nystart.matching.telling.Telling;
import no.nystart.matching.telling.Tellings;

/** Shows whoever decides what there is to decide on, and keeps it as it was shown. */
@ApplicationScoped
public class ProposalGrounds {

    private final OwnProposals proposals;
    private final Explanations explanations;
    private final ExplanationView view;
    private final Tellings tellings;

    @Inject
    ProposalGrounds(OwnProposals proposals, Explanations explanations, ExplanationView view, Tellings tellings) {
        this.proposals = proposals;
        this.explanations = explanations;
        this.view = view;
        this.tellings = tellings;
    }

    /**
     * Takes up to a second when nobody has looked before: not to be called while anything is locked.
     *
     * @param youngPerson of the visitor's own, by the matrix
     * @return empty where the run leaves the person without a place
     * @throws Refused as NOT_FOUND when the run is none of the visitor's regions' or proposes nothing for the person
     */
    public Optional<Grounds> of(UUID run, UUID youngPerson) {
        OwnProposal proposal = proposals.of(run, youngPerson);
        return switch (explanations.show(proposal.run(), youngPerson)) {
            case Explained.Placed placed -> Optional.of(grounds(proposal, placed));
            case Explained.Unplaced unplaced -> Optional.empty();
        };
    }

    private Grounds grounds(OwnProposal proposal, Explained.Placed placed) {
        Telling telling = tellings.inVisitorsLanguage();
        return new Grounds(
                proposal,
                placed.match().facts().stream()
                        .flatMap(fact -> telling.toCaseworker(fact).stream())
                        .toList(),
                view.priced(proposal, placed.alternatives()),
                placed.more());
    }
}
