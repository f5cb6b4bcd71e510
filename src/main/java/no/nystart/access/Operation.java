package no.nystart.access;

import static no.nystart.access.Right.all;
import static no.nystart.access.Right.own;
import static no.nystart.access.Right.region;
import static no.nystart.access.Role.ADMINISTRATOR;
import static no.nystart.access.Role.AUDITOR;
import static no.nystart.access.Role.CASEWORKER;
import static no.nystart.access.Role.COMPANY_CONTACT;
import static no.nystart.access.Role.COORDINATOR;
import static no.nystart.access.Role.MENTEE;
import static no.nystart.access.Role.OFFICE_MANAGER;
import static no.nystart.access.Role.SUPERVISOR;

import java.util.List;

/**
 * The matrix: everything that can be done here, what it is about, and which roles may do it how far. What is not listed
 * cannot be done; every resource method names one of these.
 */
public enum Operation {
    /** Pages for everybody: sign-in, invitation, language, accessibility statement. */
    PUBLIC(Audience.ANYBODY, Subject.NONE),
    /** What every signed-in person has: start page, signing out, own tokens. */
    SIGNED_IN(Audience.SIGNED_IN, Subject.NONE),
    /** Seeing the demo's date and moving it; there is none in production. */
    CLOCK_MOVE(Audience.SIGNED_IN, Subject.NONE),

    YOUNG_PERSON_LIST(Subject.NONE, own(CASEWORKER), own(OFFICE_MANAGER)),
    YOUNG_PERSON_REGISTER(Subject.NONE, own(CASEWORKER)),
    YOUNG_PERSON_SHOW(Subject.YOUNG_PERSON, own(CASEWORKER), own(OFFICE_MANAGER), own(MENTEE)),
    YOUNG_PERSON_CHANGE(Subject.YOUNG_PERSON, own(CASEWORKER)),
    /** Making the link with which a young person begins the own account. */
    YOUNG_PERSON_INVITE(Subject.YOUNG_PERSON, own(CASEWORKER)),
    /** Giving the case to another caseworker or office, with everything that is registered. */
    YOUNG_PERSON_HAND_OVER(Subject.YOUNG_PERSON, own(CASEWORKER), own(OFFICE_MANAGER)),
    /** Setting and lifting address protection and shielding; for those cleared for the office only. */
    YOUNG_PERSON_PROTECT(Subject.YOUNG_PERSON, own(CASEWORKER), own(OFFICE_MANAGER)),
    /** National ids registered twice; for those cleared for the office only, as resolving is. */
    IDENTITY_CONFLICT_LIST(Subject.NONE, own(CASEWORKER), own(OFFICE_MANAGER)),
    IDENTITY_CONFLICT_RESOLVE(Subject.YOUNG_PERSON, own(CASEWORKER), own(OFFICE_MANAGER)),

    COMPANY_LIST(Subject.NONE, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR), own(COMPANY_CONTACT)),
    COMPANY_REGISTER(Subject.NONE, region(COORDINATOR), region(CASEWORKER)),
    COMPANY_SHOW(
            Subject.COMPANY,
            region(CASEWORKER),
            region(OFFICE_MANAGER),
            region(COORDINATOR),
            own(COMPANY_CONTACT),
            own(SUPERVISOR)),
    COMPANY_INVITE(Subject.COMPANY, region(COORDINATOR), region(CASEWORKER), own(COMPANY_CONTACT)),
    COMPANY_CHANGE(Subject.COMPANY, region(COORDINATOR), region(CASEWORKER), own(COMPANY_CONTACT)),
    PLACE_LIST(Subject.NONE, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR), own(COMPANY_CONTACT)),
    PLACE_SHOW(
            Subject.PLACE,
            region(CASEWORKER),
            region(OFFICE_MANAGER),
            region(COORDINATOR),
            own(COMPANY_CONTACT),
            own(SUPERVISOR)),
    PLACE_CHANGE(Subject.PLACE, region(COORDINATOR), region(CASEWORKER), own(COMPANY_CONTACT)),
    LEADER_LIST(Subject.NONE, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR), own(COMPANY_CONTACT)),
    LEADER_SHOW(
            Subject.LEADER,
            region(CASEWORKER),
            region(OFFICE_MANAGER),
            region(COORDINATOR),
            own(COMPANY_CONTACT),
            own(SUPERVISOR)),
    LEADER_INVITE(Subject.LEADER, region(COORDINATOR), region(CASEWORKER), own(COMPANY_CONTACT)),
    LEADER_CHANGE(Subject.LEADER, region(COORDINATOR), region(CASEWORKER), own(COMPANY_CONTACT)),

    IMPORT_YOUNG_PEOPLE(Subject.NONE, own(CASEWORKER)),
    IMPORT_COMPANIES(Subject.NONE, region(COORDINATOR), region(CASEWORKER)),

    COHORT_LIST(Subject.NONE, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR)),
    COHORT_REGISTER(Subject.NONE, region(COORDINATOR)),
    COHORT_SHOW(Subject.COHORT, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR)),
    COHORT_CHANGE(Subject.COHORT, region(COORDINATOR)),
    /** Putting own young people into a cohort and taking them out. */
    COHORT_JOIN(Subject.COHORT, region(CASEWORKER)),

    RUN_START(Subject.COHORT, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR)),
    RUN_LIST(Subject.COHORT, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR)),
    RUN_SHOW(Subject.RUN, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR)),
    RUN_STOP(Subject.RUN, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR)),
    /** Presenting a run's proposals to the offices: they can be decided on then. */
    RUN_RELEASE(Subject.RUN, region(COORDINATOR), region(OFFICE_MANAGER)),
    PIN_LIST(Subject.COHORT, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR)),
    /** Keeping own young people where a run proposes, and letting them go again. */
    PROPOSAL_PIN(Subject.YOUNG_PERSON, own(CASEWORKER)),
    /** A problem sent by itself, without the register; only its sender sees it again. */
    PROBLEM_SOLVE(Subject.NONE, own(CASEWORKER), own(OFFICE_MANAGER), own(COORDINATOR)),

    ACCOUNT_LIST(Subject.NONE, all(ADMINISTRATOR), all(AUDITOR)),
    ACCOUNT_OPEN(Subject.NONE, all(ADMINISTRATOR)),
    ACCOUNT_CHANGE(Subject.ACCOUNT, all(ADMINISTRATOR)),
    AUDIT_READ(Subject.NONE, all(AUDITOR));

    private enum Audience {
        ANYBODY,
        SIGNED_IN,
        BY_ROLE
    }

    private final Audience audience;
    private final Subject subject;
    private final List<Right> rights;

    Operation(Subject subject, Right... rights) {
        this.audience = Audience.BY_ROLE;
        this.subject = subject;
        this.rights = List.of(rights);
    }

    Operation(Audience audience, Subject subject) {
        this.audience = audience;
        this.subject = subject;
        this.rights = List.of();
    }

    public Subject subject() {
        return subject;
    }

    /** The cells of this row that are not empty. */
    public List<Right> rights() {
        return rights;
    }

    public boolean isForAnybody() {
        return audience == Audience.ANYBODY;
    }

    public boolean isForEverySignedIn() {
        return audience == Audience.SIGNED_IN;
    }

    /** Whether carrying it out shows one young person's record, which the audit trail must tell. */
    public boolean showsYoungPerson() {
        return subject == Subject.YOUNG_PERSON;
    }
}
