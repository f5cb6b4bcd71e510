package no.nystart.matching.telling;

import no.nystart.matching.explain.CompanyFact;

/** How near an occupation is to an interest, as people say it. */
enum Nearness {
    SAME,
    NEAR,
    FAR;

    static Nearness of(CompanyFact.InterestMatch match) {
        return switch (match.digits()) {
            case 4 -> SAME;
            case 2, 3 -> NEAR;
            case 1 -> FAR;
            default -> throw new IllegalArgumentException("no match: " + match);
        };
    }
}
