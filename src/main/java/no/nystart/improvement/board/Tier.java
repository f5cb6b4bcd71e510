package no.nystart.improvement.board;

/** Whose board it is; what one cannot settle it lifts to the next. */
public enum Tier {
    COMPANY,
    /** Of a cohort. */
    PROGRAMME,
    REGION,
    STEERING_GROUP;

    /** Whether there is a tier above, and which: both companies and programmes lift to the region. */
    public boolean lifts() {
        return this != STEERING_GROUP;
    }

    /** Where this tier lifts to. */
    Tier above() {
        return switch (this) {
            case COMPANY, PROGRAMME -> REGION;
            case REGION -> STEERING_GROUP;
            case STEERING_GROUP -> throw new IllegalStateException("nothing is above the steering group");
        };
    }
}
