package no.nystart.matching.why;

import java.util.List;
import java.util.Optional;
import no.nystart.matching.proposal.ProposalAction;

/**
 * What the page of a proposal shows.
 *
 * @param match empty where the person is left without a place
 * @param unplaced empty where there is a match
 * @param whyNot empty while nothing is asked about
 */
public record Explanation(
        OwnProposal of,
        List<ProposalAction> actions,
        Optional<ShownMatch> match,
        Optional<ShownUnplaced> unplaced,
        Optional<WhyNotAt> whyNot) {

    /** Why not a place, leader by leader; nobody leads there where there are none. */
    public record WhyNotAt(List<ShownWhyNot> leaders) {}
}
