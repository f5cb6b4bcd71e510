package no.nystart.matching.proposal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.access.Visitor;
import no.nystart.matching.names.KnownPeople;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.Proposal;

/**
 * Contributed, as a CDI bean, by whoever can do something with a proposal or knows what became of it, such as keeping it
 * or deciding on it. Shown beside the proposal in the table of a run and on the page that explains it, which know none of
 * the contributors.
 */
public interface ProposalActions {

    /** A proposal that is shown, and its young person as the visitor knows them; not always by name. */
    record Shown(KnownPeople.Known person, Proposal proposal) {}

    /** From left to right among the contributors, the smallest first; deciding takes 10, keeping 20. */
    int order();

    /**
     * What to show beside proposals of one run, by young person, statuses before steps; whoever has nothing is left out.
     * Asked once for a page of them, so its queries are few and as many for fifty as for one. Steps are those that the
     * visitor may take: the matrix is asked here, and again where the step is taken.
     */
    Map<UUID, List<ProposalAction>> of(MatchingRun run, List<Shown> shown, Visitor visitor);
}
