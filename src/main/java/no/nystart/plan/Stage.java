package no.nystart.plan;

/** The steps of the way, as the page shows them. */
public enum Stage {
    PROPOSAL,
    AGREEMENT,
    PLACEMENT;

    /** 1 for the first. */
    public int number() {
        return ordinal() + 1;
    }
}
