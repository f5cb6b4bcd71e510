package no.nystart.matching.explain;

import java.util.Optional;
import no.nystart.matching.model.PlaceAndLeader;

/** Something true about a match. Who may be told it is its type: everything here is a caseworker's to know. */
public sealed interface MatchFact permits YoungPersonFact, MatchFact.Margin, MatchFact.Stability {

    /** What the match adds to the leader's load and to the company's share: the costs with and without this person. */
    record Margin(LeaderMargin leader, CompanyMargin company) implements MatchFact {

        /** What both add to the total together; negative where the match ends somebody's being alone. */
        public long adds() {
            return leader.costWith() - leader.costWithout() + company.costWith() - company.costWithout();
        }
    }

    /** A leader's load in units of follow-up need. */
    record LeaderMargin(int loadWith, int loadWithout, int capacity, long costWith, long costWithout) {}

    /** A company's number of young people placed by this matching. */
    record CompanyMargin(int placedWith, int placedWithout, int promisedSeats, long costWith, long costWithout) {}

    /**
     * What leaving the published offer costs.
     *
     * @param published empty where no earlier run released one
     * @param cost part of the match's cost
     */
    record Stability(Optional<PlaceAndLeader> published, int cost) implements MatchFact {}
}
