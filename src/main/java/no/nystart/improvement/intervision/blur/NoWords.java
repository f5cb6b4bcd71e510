package no.nystart.improvement.intervision.blur;

/** For whoever only asks what would be blurred. */
enum NoWords implements Standins {
    INSTANCE;

    private static final String GAP = "…";

    @Override
    public String of(Known.Kind kind) {
        return GAP;
    }

    @Override
    public String possessive(String standin) {
        return GAP;
    }

    @Override
    public String week(int week) {
        return GAP;
    }

    @Override
    public String beforeThePlacement() {
        return GAP;
    }

    @Override
    public String afterThePlacement() {
        return GAP;
    }

    @Override
    public String age(AgeBand band) {
        return GAP;
    }

    @Override
    public String leftOut() {
        return GAP;
    }
}
