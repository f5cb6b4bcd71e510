package no.nystart.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.nystart.matching.explain.MatchExplanation;
import no.nystart.matching.explain.SolvedProblem;
import no.nystart.matching.explain.YoungPersonFact;
import no.nystart.matching.model.Offer;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Parts;
import no.nystart.matching.model.Period;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Scoring;
import no.nystart.matching.model.Solution;
import no.nystart.register.CohortRosters;

/**
 * The offers that no hard rule forbids one young person who is in no shared run: seats and capacity are those that are
 * left now.
 */
@ApplicationScoped
public class OffersByHand {

    /**
     * A place with a leader.
     *
     * @param seats left at every moment of the cohort's window
     * @param capacity left of the leader's, likewise
     * @param facts that speak for and against it
     */
    public record ByHand(
            UUID place,
            UUID leader,
            Period period,
            int minutes,
            int dissatisfaction,
            int cost,
            Parts parts,
            int seats,
            int capacity,
            List<YoungPersonFact> facts) {}

    private final CohortRosters rosters;
    private final ProblemOfCohort problems;

    @Inject
    OffersByHand(CohortRosters rosters, ProblemOfCohort problems) {
        this.rosters = rosters;
        this.problems = problems;
    }

    /** The cheapest first; refused as NOT_FOUND when the visitor may not know of the person. */
    public List<ByHand> of(UUID cohort, UUID youngPerson) {
        Problem problem = problems.problem(rosters.ofOne(cohort, youngPerson));
        OfferTable table = OfferTable.of(problem);
        return IntStream.range(table.first(0), table.first(1))
                .mapToObj(position -> offer(table, position))
                .sorted(Comparator.comparingInt(ByHand::cost)
                        .thenComparing(ByHand::place)
                        .thenComparing(ByHand::leader))
                .toList();
    }

    private static ByHand offer(OfferTable table, int position) {
        Offer offer = table.offer(position);
        return new ByHand(
                UUID.fromString(offer.place().id()),
                UUID.fromString(offer.leader().id()),
                table.period(position),
                table.minutes(position),
                table.dissatisfaction(position),
                table.cost(position),
                table.parts(position),
                offer.place().seats(),
                offer.leader().capacity(),
                facts(table, position));
    }

    private static List<YoungPersonFact> facts(OfferTable table, int position) {
        int[] chosen = {position};
        Solution alone = Solution.of(table, chosen, Scoring.of(table, chosen).total(), 0, 0);
        String youngPerson = table.problem().youngPeople().getFirst().id();
        return MatchExplanation.of(SolvedProblem.of(table.problem(), alone), youngPerson)
                .forYoungPerson()
                .facts();
    }
}
