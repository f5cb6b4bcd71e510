package no.nystart.access;

import java.util.List;

/** Whom the matrix lets do an operation: anybody, everybody who is signed in, or the roles with a right to it. */
record Audience(Width width, List<Right> rights) {

    static final Audience ANYBODY = new Audience(Width.ANYBODY, List.of());
    static final Audience SIGNED_IN = new Audience(Width.SIGNED_IN, List.of());

    /** Whoever works for NAV or the programme in the region, and the company itself. */
    static final Audience OF_REGION_AND_COMPANY = of(
            Right.region(Role.CASEWORKER),
            Right.region(Role.OFFICE_MANAGER),
            Right.region(Role.COORDINATOR),
            Right.own(Role.COMPANY_CONTACT),
            Right.own(Role.SUPERVISOR));

    /** Whoever helps a company or a municipal unit with its work, and the unit itself. */
    static final Audience OF_UNIT = of(
            Right.region(Role.COORDINATOR),
            Right.region(Role.COACH),
            Right.own(Role.COMPANY_CONTACT),
            Right.own(Role.SUPERVISOR));

    /** Whoever takes part in the programme in the region, whatever company they are of. */
    static final Audience NETWORK = of(
            Right.region(Role.COORDINATOR),
            Right.region(Role.COACH),
            Right.region(Role.COMPANY_CONTACT),
            Right.region(Role.SUPERVISOR));
    /** Whoever keeps a board: the company its own, the programme and its steering group those of the region. */
    static final Audience AT_BOARDS = of(
            Right.region(Role.COORDINATOR),
            Right.region(Role.STEERING_GROUP_MEMBER),
            Right.own(Role.COMPANY_CONTACT),
            Right.own(Role.SUPERVISOR));

    /** Whoever keeps or reads a board. */
    static final Audience BEFORE_BOARDS = of(
            Right.region(Role.CASEWORKER),
            Right.region(Role.OFFICE_MANAGER),
            Right.region(Role.COORDINATOR),
            Right.region(Role.STEERING_GROUP_MEMBER),
            Right.own(Role.COMPANY_CONTACT),
            Right.own(Role.SUPERVISOR));

    /** Whoever meets young people at work, or leads those who do, in the region. */
    static final Audience COLLEAGUES = of(
            Right.region(Role.CASEWORKER),
            Right.region(Role.OFFICE_MANAGER),
            Right.region(Role.COORDINATOR),
            Right.region(Role.COACH),
            Right.region(Role.SUPERVISOR));

    enum Width {
        ANYBODY,
        SIGNED_IN,
        BY_ROLE
    }

    static Audience of(Right... rights) {
        return new Audience(Width.BY_ROLE, List.of(rights));
    }
}
