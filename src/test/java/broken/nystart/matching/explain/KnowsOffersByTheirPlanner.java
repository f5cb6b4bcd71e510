package broken.nystart.matching.explain;

import ai.timefold.solver.core.api.score.HardSoftScore;

public class KnowsOffersByTheirPlanner {
    HardSoftScore score = HardSoftScore.ZERO;
}
