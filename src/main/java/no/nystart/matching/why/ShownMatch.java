package no.nystart.matching.why;

import java.util.List;
import no.nystart.matching.run.Proposal;

/**
 * A match and why it is proposed.
 *
 * @param because one sentence
 * @param fit 0 to 100, 100 fits best
 * @param accommodations one sentence
 * @param whole sentences about leader, company and what was presented before
 * @param alternatives the best, the cheapest first
 * @param more how many other offers there are besides
 * @param toCompany what the company may be told
 * @param toYoungPerson what the young person may be told
 */
public record ShownMatch(
        NamedOffer offer,
        Proposal.Match match,
        String because,
        int fit,
        List<ShownPart> parts,
        String accommodations,
        List<String> whole,
        Sums sums,
        List<Priced> alternatives,
        int more,
        List<String> toCompany,
        List<String> toYoungPerson) {

    /**
     * What the match adds to the total cost.
     *
     * @param dissatisfaction 0 to 1000
     * @param cost of the match alone, stability included
     * @param stability part of the cost
     * @param leader of the leader's load, with less without
     * @param company of the company's share, with less without; negative where it ends somebody's being alone
     */
    public record Sums(int dissatisfaction, int cost, int stability, long leader, long company) {

        /** How badly the match fits, as a cost. */
        public int alone() {
            return cost - stability;
        }

        public long total() {
            return cost + leader + company;
        }
    }
}
