package no.nystart.matching.model;

import static no.nystart.matching.model.Region.company;
import static no.nystart.matching.model.Region.inGlamdal;
import static no.nystart.matching.model.Region.leader;
import static no.nystart.matching.model.Region.place;
import static no.nystart.matching.model.Region.youngPerson;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.test.ConstraintVerifier;
import org.junit.jupiter.api.Test;

/** One test and a twin that costs nothing for each rule of the search. */
class MatchingConstraintsTest {

    private final ConstraintVerifier<MatchingConstraints, MatchingPlan> verifier =
            ConstraintVerifier.build(new MatchingConstraints(), MatchingPlan.class, Choice.class);

    /**
     * c1 promised 3, c2 promised 2 with one running; p1 (2 seats) and p2 (1 seat) at c1, p3 (3 seats) at c2; l1
     * (capacity 4) at p1 and p2, l2 (capacity 5) at p3. Positions of each person: p1 l1, p2 l1, p3 l2.
     */
    private final OfferTable table = inGlamdal()
            .with(company("c1", 3))
            .with(new Company("c2", 2, 1))
            .with(place("p1", "c1", 2))
            .with(place("p2", "c1", 1))
            .with(place("p3", "c2", 3))
            .with(leader("l1", "c1", 4, "p1", "p2"))
            .with(leader("l2", "c2", 5, "p3"))
            .with(youngPerson("y1", 1, y -> y.published("p2", "l1")))
            .with(youngPerson("y2", 2, y -> y.published("p1", "l2")))
            .with(youngPerson("y3", 3))
            .offers();

    /** The choices of y1, y2 and y3 by their place 1..3, 0 for unplaced. */
    private MatchingPlan plan(int... places) {
        int[] chosen = new int[places.length];
        for (int person = 0; person < places.length; person++) {
            chosen[person] = places[person] == 0 ? OfferTable.NONE : table.first(person) + places[person] - 1;
        }
        return MatchingPlan.of(table, chosen);
    }

    @Test
    void aYoungPersonMoreThanSeatsIsOneHardPoint() {
        verifier.verifyThat(MatchingConstraints::seats)
                .givenSolution(plan(2, 2, 2))
                .penalizesBy(2);
    }

    @Test
    void aPlaceWithExactlyItsSeatsTakenIsFine() {
        verifier.verifyThat(MatchingConstraints::seats)
                .givenSolution(plan(1, 1, 2))
                .penalizesBy(0);
    }

    @Test
    void aUnitOfNeedMoreThanCapacityIsOneHardPoint() {
        // needs 1 + 2 + 3 at l1 of capacity 4, over two places
        verifier.verifyThat(MatchingConstraints::capacity)
                .givenSolution(plan(1, 1, 2))
                .penalizesBy(2);
    }

    @Test
    void aLeaderWithExactlyTheCapacityIsFine() {
        verifier.verifyThat(MatchingConstraints::capacity)
                .givenSolution(plan(1, 3, 2))
                .penalizesBy(0);
    }

    @Test
    void aMatchCostsItsConvexDissatisfaction() {
        // parts of everybody everywhere: wish 50, commute 8: D = (20*50 + 20*8) / 10 = 116, 116 + 13456 / 500 = 142
        verifier.verifyThat(MatchingConstraints::dissatisfaction)
                .givenSolution(plan(1, 0, 3))
                .penalizesBy(284);
    }

    @Test
    void nobodyMatchedIsNobodyDissatisfied() {
        verifier.verifyThat(MatchingConstraints::dissatisfaction)
                .givenSolution(plan(0, 0, 0))
                .penalizesBy(0);
    }

    @Test
    void leavingThePublishedPlaceOrLeaderCosts() {
        // y1 leaves p2: 200; y2 stays at p1 with another leader: 80
        verifier.verifyThat(MatchingConstraints::stability)
                .givenSolution(plan(1, 1, 3))
                .penalizesBy(280);
    }

    @Test
    void keepingThePublishedOfferOrBeingUnplacedCostsNoStability() {
        verifier.verifyThat(MatchingConstraints::stability)
                .givenSolution(plan(2, 0, 3))
                .penalizesBy(0);
    }

    @Test
    void eachUnplacedCostsByPriority() {
        verifier.verifyThat(MatchingConstraints::unplaced)
                .givenSolution(plan(1, 0, 0))
                .penalizesBy(50_000);
    }

    @Test
    void nobodyUnplacedCostsNothing() {
        verifier.verifyThat(MatchingConstraints::unplaced)
                .givenSolution(plan(1, 1, 3))
                .penalizesBy(0);
    }

    @Test
    void aLeadersLoadCostsByItsSquare() {
        // l1: 150 * 9 / 4 = 337; l2: 150 * 9 / 5 = 270
        verifier.verifyThat(MatchingConstraints::leaderLoad)
                .givenSolution(plan(1, 2, 3))
                .penalizesBy(607);
    }

    @Test
    void aLeaderWithNobodyCostsNothing() {
        verifier.verifyThat(MatchingConstraints::leaderLoad)
                .givenSolution(plan(0, 0, 0))
                .penalizesBy(0);
    }

    @Test
    void aCompanysShareCostsByItsSquare() {
        // c1: 100 * 4 / 3 = 133; c2: 100 * 1 / 2 = 50
        verifier.verifyThat(MatchingConstraints::companyShare)
                .givenSolution(plan(1, 2, 3))
                .penalizesBy(183);
    }

    @Test
    void aCompanyWithNobodyCostsNothing() {
        verifier.verifyThat(MatchingConstraints::companyShare)
                .givenSolution(plan(0, 0, 0))
                .penalizesBy(0);
    }

    @Test
    void theOnlyOneWhereMoreWerePromisedIsAlone() {
        verifier.verifyThat(MatchingConstraints::alone)
                .givenSolution(plan(0, 0, 2))
                .penalizesBy(150);
    }

    @Test
    void nobodyIsAloneWhereSomebodyIsRunningOrASecondIsPlaced() {
        verifier.verifyThat(MatchingConstraints::alone)
                .givenSolution(plan(1, 2, 3))
                .penalizesBy(0);
    }

    @Test
    void allRulesTogetherScoreTheTotal() {
        MatchingPlan plan = plan(1, 0, 3);
        Scoring scoring = Scoring.of(table, plan.chosen());
        verifier.verifyThat().givenSolution(plan).scores(HardSoftScore.ofSoft(-scoring.total()));
    }
}
