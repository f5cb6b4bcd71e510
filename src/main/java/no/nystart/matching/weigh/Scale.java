package no.nystart.matching.weigh;

import no.nystart.matching.model.WeightKey;

/** From where to where a weight makes sense for a cohort; both ends included. */
record Scale(int least, int most) {

    static Scale of(WeightKey weight) {
        return switch (weight) {
            case INTEREST, LEARNING, WISH, COMMUTE, LEADER -> new Scale(0, 100);
            case CONVEXITY -> new Scale(100, 2000);
            case MOVED_LEADER, MOVED_PLACE -> new Scale(0, 2000);
            case UNPLACED -> new Scale(2000, 50_000);
            case LEADER_LOAD, COMPANY_SHARE, ALONE -> new Scale(0, 1000);
        };
    }
}
