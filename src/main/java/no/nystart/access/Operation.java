package no.nystart.access;

import static no.nystart.access.Right.all;
import static no.nystart.access.Right.opened;
import static no.nystart.access.Right.own;
import static no.nystart.access.Right.region;
import static no.nystart.access.Role.ADMINISTRATOR;
import static no.nystart.access.Role.AUDITOR;
import static no.nystart.access.Role.CASEWORKER;
import static no.nystart.access.Role.COACH;
import static no.nystart.access.Role.COMPANY_CONTACT;
import static no.nystart.access.Role.COORDINATOR;
import static no.nystart.access.Role.MENTEE;
import static no.nystart.access.Role.OFFICE_MANAGER;
import static no.nystart.access.Role.STEERING_GROUP_MEMBER;
import static no.nystart.access.Role.SUPERVISOR;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The matrix: everything that can be done here, what it is about, and which roles may do it how far. What is not listed
 * cannot be done; every resource method names one of these.
 */
public enum Operation {
    /** Pages for everybody: sign-in, invitation, language, accessibility statement. */
    PUBLIC(Subject.NONE, Audience.ANYBODY),
    /** What every signed-in person has: start page, signing out, own tokens. */
    SIGNED_IN(Subject.NONE, Audience.SIGNED_IN),
    /** Seeing the demo's date and moving it; there is none in production. */
    CLOCK_MOVE(Subject.NONE, Audience.SIGNED_IN),

    YOUNG_PERSON_LIST(Subject.NONE, own(CASEWORKER), own(OFFICE_MANAGER)),
    YOUNG_PERSON_REGISTER(Subject.NONE, own(CASEWORKER)),
    YOUNG_PERSON_SHOW(
            Subject.YOUNG_PERSON,
            own(CASEWORKER),
            own(OFFICE_MANAGER),
            own(MENTEE),
            opened(CASEWORKER),
            opened(ADMINISTRATOR)),
    /** Opening the record of one person of another office, for a while and with a reason. */
    RECORD_OPEN(Subject.NONE, all(CASEWORKER), all(ADMINISTRATOR)),
    /** What was opened from outside, for the manager of the office. */
    RECORD_OPENING_LIST(Subject.NONE, own(OFFICE_MANAGER)),
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

    /** Everything that is kept about a young person, to be read and taken along. */
    PERSONAL_DATA_EXPORT(Subject.YOUNG_PERSON, own(CASEWORKER)),
    /** The same about whoever is signed in. */
    OWN_DATA_EXPORT(Subject.NONE, Audience.SIGNED_IN),
    /** Wanting to be erased. */
    ERASURE_ASK(Subject.NONE, own(MENTEE)),
    ERASURE_REQUEST_LIST(Subject.NONE, own(CASEWORKER)),
    /** Erasing for good, having seen what goes and what stays; and answering who wants to be. */
    ERASURE_DO(Subject.YOUNG_PERSON, own(CASEWORKER)),
    /** Erasing a leader who has left, in the same two steps. */
    LEADER_ERASE(Subject.LEADER, region(COORDINATOR)),
    /** Erasing whoever held a closed account for their work. */
    ACCOUNT_ERASE(Subject.ACCOUNT, all(ADMINISTRATOR)),
    /** How long each kind of data is kept, what has gone and what would go; without anybody's data. */
    RETENTION_SHOW(Subject.NONE, all(ADMINISTRATOR), all(AUDITOR)),

    COMPANY_LIST(Subject.NONE, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR), own(COMPANY_CONTACT)),
    COMPANY_REGISTER(Subject.NONE, region(COORDINATOR), region(CASEWORKER)),
    COMPANY_SHOW(Subject.COMPANY, Audience.OF_REGION_AND_COMPANY),
    COMPANY_INVITE(Subject.COMPANY, region(COORDINATOR), region(CASEWORKER), own(COMPANY_CONTACT)),
    COMPANY_CHANGE(Subject.COMPANY, region(COORDINATOR), region(CASEWORKER), own(COMPANY_CONTACT)),
    PLACE_LIST(Subject.NONE, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR), own(COMPANY_CONTACT)),
    PLACE_SHOW(Subject.PLACE, Audience.OF_REGION_AND_COMPANY),
    PLACE_CHANGE(Subject.PLACE, region(COORDINATOR), region(CASEWORKER), own(COMPANY_CONTACT)),
    LEADER_LIST(Subject.NONE, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR), own(COMPANY_CONTACT)),
    LEADER_SHOW(Subject.LEADER, Audience.OF_REGION_AND_COMPANY),
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

    /** Study visits of the region. */
    VISIT_LIST(Subject.NONE, Audience.NETWORK),
    VISIT_SHOW(Subject.VISIT, Audience.NETWORK),
    /** Inviting others to a company or a municipal unit. */
    VISIT_INVITE(Subject.COMPANY, region(COORDINATOR), own(COMPANY_CONTACT)),
    /** Changing a visit, calling it off, and answering what guests suggest. */
    VISIT_HOST(Subject.VISIT, region(COORDINATOR), own(COMPANY_CONTACT)),
    /** Signing up guests of the own company, and telling what they saw. */
    VISIT_GUEST(Subject.VISIT, region(COMPANY_CONTACT), region(SUPERVISOR)),
    /** Lean guides and coordinators, with what each has to do. */
    GUIDE_LIST(Subject.NONE, region(COORDINATOR), region(COACH)),
    GUIDE_SHOW(Subject.GUIDE, region(COORDINATOR), region(COACH)),
    GUIDE_REGISTER(Subject.NONE, region(COORDINATOR)),
    /** Changing what is registered of a guide, and which units they help. */
    GUIDE_CHANGE(Subject.GUIDE, region(COORDINATOR)),
    MEETING_LIST(Subject.NONE, region(COORDINATOR), region(COACH)),
    MEETING_ARRANGE(Subject.NONE, region(COORDINATOR), region(COACH)),
    MEETING_SHOW(Subject.MEETING, region(COORDINATOR), region(COACH)),
    /** Noting who came to an information meeting, and what they signed up for. */
    MEETING_CHANGE(Subject.MEETING, region(COORDINATOR), region(COACH)),
    PROJECT_LIST(Subject.NONE, region(COORDINATOR), region(COACH), own(COMPANY_CONTACT)),
    /** What a unit sets out to do in its course days, and how it goes. */
    PROJECT_SHOW(Subject.COMPANY, Audience.OF_UNIT),
    PROJECT_CHANGE(Subject.COMPANY, Audience.OF_UNIT),
    PROGRAMME_TEMPLATE_LIST(Subject.NONE, region(COORDINATOR)),
    /** Making a template of the region's own. */
    PROGRAMME_TEMPLATE_MAKE(Subject.NONE, region(COORDINATOR)),
    PROGRAMME_TEMPLATE_CHANGE(Subject.PROGRAMME_TEMPLATE, region(COORDINATOR)),
    PROGRAMME_LIST(Subject.NONE, region(COORDINATOR)),
    PROGRAMME_REGISTER(Subject.NONE, region(COORDINATOR)),
    /** Who is in a leader programme, who has attended what, and what is due. */
    PROGRAMME_SHOW(Subject.PROGRAMME, region(COORDINATOR)),
    /** Taking leaders in, planning who coaches whom and when. */
    PROGRAMME_CHANGE(Subject.PROGRAMME, region(COORDINATOR)),
    GATHERING_SHOW(Subject.GATHERING, region(COORDINATOR)),
    /** Moving a gathering, and writing down who came. */
    GATHERING_CHANGE(Subject.GATHERING, region(COORDINATOR)),
    /** Where a leader stands in a programme: the leader, the company, the coordinator. */
    LEADER_PROGRAMME_SHOW(Subject.LEADER, region(COORDINATOR), own(COMPANY_CONTACT), own(SUPERVISOR)),
    LEADER_PROGRAMME_JOIN(Subject.LEADER, region(COORDINATOR), own(COMPANY_CONTACT), own(SUPERVISOR)),
    /** Agreeing on how a missed gathering is made good, and saying that it is. */
    LEADER_CATCH_UP(Subject.LEADER, region(COORDINATOR)),
    /** The way to one's own programme, with what one wants from it. */
    OWN_PROGRAMME_SHOW(Subject.NONE, own(SUPERVISOR)),
    OWN_PROGRAMME_CHANGE(Subject.LEADER, own(SUPERVISOR)),
    LEAN_TASK_SHOW(Subject.LEADER, region(COORDINATOR), own(COMPANY_CONTACT), own(SUPERVISOR)),
    LEAN_TASK_WRITE(Subject.LEADER, own(SUPERVISOR)),
    ACCREDITATION_GIVE(Subject.LEADER, region(COORDINATOR)),
    COACHING_LIST(Subject.NONE, own(COACH)),
    /** Sessions with what the coach alone has noted of them. */
    COACHING_SHOW(Subject.COACHING, own(COACH)),
    COACHING_HOLD(Subject.COACHING, own(COACH)),
    /** Declaring that what one hears of people stays where it was told. */
    CONFIDENTIALITY_DECLARE(Subject.NONE, Audience.SIGNED_IN),

    /** Seeing what weighs how much in a cohort's matching, and how it was weighed before. */
    COHORT_WEIGHTS_SHOW(Subject.COHORT, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR)),
    /** Weighing otherwise, and trying out what it would have made of the last run. */
    COHORT_WEIGHTS_CHANGE(Subject.COHORT, region(COORDINATOR)),

    RUN_START(Subject.COHORT, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR)),
    RUN_LIST(Subject.COHORT, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR)),
    RUN_SHOW(Subject.RUN, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR)),
    /** Asking what would become of a run if a little were otherwise. */
    RUN_SUPPOSE(Subject.RUN, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR)),
    RUN_STOP(Subject.RUN, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR)),
    /** The matchings of several cohorts, started together and followed; each within the own regions. */
    JOINT_RUN_SHOW(Subject.NONE, region(COORDINATOR)),
    JOINT_RUN_START(Subject.NONE, region(COORDINATOR)),
    JOINT_RUN_STOP(Subject.NONE, region(COORDINATOR)),
    /** Presenting a run's proposals to the offices: they can be decided on then. */
    RUN_RELEASE(Subject.RUN, region(COORDINATOR), region(OFFICE_MANAGER)),
    /** Having a run done again, to see that it comes to the same. */
    RUN_REPLAY(Subject.RUN, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR), all(AUDITOR)),
    /** Everything that decided what a run found, with homes and needs, to do it again elsewhere. */
    RUN_RECORD(Subject.RUN, all(AUDITOR)),
    PIN_LIST(Subject.COHORT, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR)),
    /** Keeping own young people where a run proposes, and letting them go again. */
    PROPOSAL_PIN(Subject.YOUNG_PERSON, own(CASEWORKER)),
    /** Why a run proposes what it does for an own young person, why not something else, and what would change it. */
    MATCH_EXPLAIN(Subject.YOUNG_PERSON, own(CASEWORKER), own(OFFICE_MANAGER)),
    /** How a run treats groups of young people; groups of few are left out. */
    FAIRNESS_SHOW(Subject.RUN, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR)),
    /** A problem sent by itself, without the register; only its sender sees it again. */
    PROBLEM_SOLVE(Subject.NONE, own(CASEWORKER), own(OFFICE_MANAGER), own(COORDINATOR)),

    DECISION_LIST(Subject.NONE, own(CASEWORKER), own(OFFICE_MANAGER)),
    DECISION_SHOW(Subject.YOUNG_PERSON, own(CASEWORKER), own(OFFICE_MANAGER)),
    /** Accepting and declining what a run proposes, one young person at a time. */
    DECISION_MAKE(Subject.YOUNG_PERSON, own(CASEWORKER)),
    /** Placing somebody hidden; for those cleared for the office only. */
    PLACING_SHOW(Subject.YOUNG_PERSON, own(CASEWORKER)),
    PLACING_MAKE(Subject.YOUNG_PERSON, own(CASEWORKER)),
    /** Recording a side's answer, putting its date off, taking the acceptance back. */
    MATCH_CHANGE(Subject.YOUNG_PERSON, own(CASEWORKER)),
    MATCH_LIST(Subject.NONE, own(COMPANY_CONTACT), own(SUPERVISOR), own(MENTEE)),
    /** What a company may be told of a young person whom it is asked to take. */
    COMPANY_MATCH_SHOW(Subject.PROPOSED_MATCH, own(COMPANY_CONTACT), own(SUPERVISOR)),
    COMPANY_MATCH_ANSWER(Subject.PROPOSED_MATCH, own(COMPANY_CONTACT)),
    /** What a young person is told of the place they are asked about. */
    OWN_MATCH_SHOW(Subject.PROPOSED_MATCH, own(MENTEE)),
    OWN_MATCH_ANSWER(Subject.PROPOSED_MATCH, own(MENTEE)),
    AGREEMENT_LIST(
            Subject.NONE, own(CASEWORKER), own(OFFICE_MANAGER), own(COMPANY_CONTACT), own(SUPERVISOR), own(MENTEE)),
    /** Beginning to write what both sides of a match have said yes to. */
    AGREEMENT_OPEN(Subject.PROPOSED_MATCH, own(CASEWORKER)),
    AGREEMENT_SHOW(Subject.AGREEMENT, own(CASEWORKER), own(OFFICE_MANAGER)),
    /** Writing a version, sending it to those who sign, taking it back. */
    AGREEMENT_WRITE(Subject.AGREEMENT, own(CASEWORKER)),
    /** Signing for NAV, and recording what somebody without an account has signed. */
    AGREEMENT_SIGN(Subject.AGREEMENT, own(CASEWORKER)),
    /** What a company reads of an agreement: the versions sent to it. */
    COMPANY_AGREEMENT_SHOW(Subject.AGREEMENT, own(COMPANY_CONTACT), own(SUPERVISOR)),
    /** Signing for the company, as its contact or as the leader who leads by the version. */
    COMPANY_AGREEMENT_SIGN(Subject.AGREEMENT, own(COMPANY_CONTACT), own(SUPERVISOR)),
    /** What a young person reads of the own agreement. */
    OWN_AGREEMENT_SHOW(Subject.AGREEMENT, own(MENTEE)),
    OWN_AGREEMENT_SIGN(Subject.AGREEMENT, own(MENTEE)),
    DECISION_LOG_LIST(Subject.NONE, all(AUDITOR), own(CASEWORKER), own(OFFICE_MANAGER)),
    DECISION_LOG_SHOW(Subject.DECISION, all(AUDITOR), own(CASEWORKER), own(OFFICE_MANAGER)),

    PLACEMENT_LIST(Subject.NONE, own(CASEWORKER), own(OFFICE_MANAGER), own(COMPANY_CONTACT), own(SUPERVISOR)),
    PLACEMENT_SHOW(Subject.PLACEMENT, own(CASEWORKER), own(OFFICE_MANAGER)),
    /** Recording what happens to a placement, and deciding on what others propose. */
    PLACEMENT_CHANGE(Subject.PLACEMENT, own(CASEWORKER)),
    /** What a company may see of somebody who is with it; whoever stands in, while they do. */
    COMPANY_PLACEMENT_SHOW(Subject.PLACEMENT, own(COMPANY_CONTACT), own(SUPERVISOR)),
    /** Proposing a change, and seeing where the own side's proposals stand. */
    CHANGE_PROPOSE(Subject.PLACEMENT, own(COMPANY_CONTACT), own(SUPERVISOR), own(MENTEE)),
    /** Recording that a company has no work any more, for everybody who is there. */
    COMPANY_CLOSE(Subject.COMPANY, region(CASEWORKER), region(OFFICE_MANAGER)),

    /** The young person's own page: where, when, who, what comes next, how it goes. */
    OWN_PLAN_SHOW(Subject.NONE, own(MENTEE)),
    /** Saying how it goes, setting and marking goals, asking for a talk. */
    OWN_PLAN_CHANGE(Subject.NONE, own(MENTEE)),
    /** Who has looked at one's own data. */
    OWN_TRAIL_SHOW(Subject.NONE, own(MENTEE)),
    /** The address where a calendar reads one's own check-ins and reviews. */
    CALENDAR_FEED(Subject.NONE, own(SUPERVISOR), own(MENTEE)),
    TALK_LIST(Subject.NONE, own(CASEWORKER), own(OFFICE_MANAGER)),
    /** Who wants to talk, how, and about what if they said so. */
    TALK_SHOW(Subject.TALK, own(CASEWORKER), own(OFFICE_MANAGER), own(SUPERVISOR)),
    TALK_HOLD(Subject.TALK, own(CASEWORKER), own(SUPERVISOR)),
    /** Writing down a talk outside the plan, and reading those before. */
    TALK_TELL(Subject.YOUNG_PERSON, own(CASEWORKER)),
    REVIEW_SHOW(Subject.PLACEMENT, own(CASEWORKER), own(OFFICE_MANAGER), own(SUPERVISOR), own(MENTEE)),
    /** One's own part of a review: writing before it, agreeing with the minutes, doing what was agreed on. */
    REVIEW_CONTRIBUTE(Subject.PLACEMENT, own(CASEWORKER), own(SUPERVISOR), own(MENTEE)),
    /** Beginning the meeting and writing its minutes. */
    REVIEW_LEAD(Subject.PLACEMENT, own(CASEWORKER)),
    /** Whom to follow up next: overdue, due this week, silent, flags. */
    FOLLOW_UP_LIST(Subject.NONE, own(CASEWORKER), own(OFFICE_MANAGER), own(SUPERVISOR)),
    /** What was told at check-ins; the young person reads it too. */
    CHECK_IN_SHOW(Subject.PLACEMENT, own(CASEWORKER), own(OFFICE_MANAGER), own(SUPERVISOR), own(MENTEE)),
    /** Telling how it goes: the leader, or the caseworker for them. */
    CHECK_IN_HOLD(Subject.PLACEMENT, own(CASEWORKER), own(SUPERVISOR)),
    CONCERN_OPEN(Subject.PLACEMENT, own(CASEWORKER), own(SUPERVISOR)),
    CONCERN_CLOSE(Subject.PLACEMENT, own(CASEWORKER)),
    FLAG_SHOW(Subject.PLACEMENT, own(CASEWORKER), own(OFFICE_MANAGER)),
    /** Deciding what is done about a red flag, by whom and until when. */
    FLAG_HANDLE(Subject.PLACEMENT, own(CASEWORKER), own(OFFICE_MANAGER)),
    /** Holiday that a young person and the company have agreed on. */
    HOLIDAY_AGREE(Subject.PLACEMENT, own(CASEWORKER), own(SUPERVISOR)),
    /** Days on which a company is closed. */
    CLOSURE_LIST(Subject.COMPANY, Audience.OF_REGION_AND_COMPANY),
    CLOSURE_TELL(Subject.COMPANY, region(CASEWORKER), own(COMPANY_CONTACT)),
    COHORT_RHYTHM_SHOW(Subject.COHORT, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR)),
    COHORT_RHYTHM_CHANGE(Subject.COHORT, region(COORDINATOR)),

    /** Sessions in which several look at one case that nobody is known from. */
    INTERVISION_LIST(Subject.NONE, Audience.COLLEAGUES),
    /** The case is told to those who have signed confidentiality. */
    INTERVISION_SHOW(Subject.INTERVISION, Audience.COLLEAGUES),
    /** Signing confidentiality, and so taking part. */
    INTERVISION_JOIN(Subject.INTERVISION, Audience.COLLEAGUES),
    INTERVISION_PLAN(Subject.NONE, region(COORDINATOR), region(COACH)),
    /** Going through the method step by step, and writing down what the session comes to. */
    INTERVISION_LEAD(Subject.INTERVISION, region(COORDINATOR), region(COACH)),
    /** Bringing a case from a flag, reading it through, and taking the action back. */
    INTERVISION_BRING(Subject.PLACEMENT, own(CASEWORKER)),
    /** Placements that are over, and how young people stand afterwards. */
    OUTCOME_LIST(Subject.NONE, own(CASEWORKER), own(OFFICE_MANAGER)),
    OUTCOME_SHOW(Subject.PLACEMENT, own(CASEWORKER), own(OFFICE_MANAGER)),
    /** Telling how a young person stands, and correcting it. */
    OUTCOME_TELL(Subject.PLACEMENT, own(CASEWORKER)),
    OUTCOME_IMPORT(Subject.NONE, own(CASEWORKER)),
    /** How one stands oneself: what one is asked, and answering it. */
    OWN_OUTCOME(Subject.NONE, own(MENTEE)),
    /** What came of cohorts, for evaluation: pseudonyms, no names, no days. */
    EVALUATION_LIST(Subject.NONE, region(COORDINATOR)),
    EVALUATION_EXPORT(Subject.COHORT, region(COORDINATOR)),
    CLOSING_LIST(Subject.NONE, own(CASEWORKER), own(OFFICE_MANAGER)),
    /** What a placement lacks before it is closed. */
    CLOSING_SHOW(Subject.PLACEMENT, own(CASEWORKER), own(OFFICE_MANAGER)),
    /** Closing a placement, and opening it again. */
    PLACEMENT_CLOSE(Subject.PLACEMENT, own(CASEWORKER)),
    /** A certificate of practice: to the company no more than the paper shows. */
    CERTIFICATE_SHOW(
            Subject.PLACEMENT,
            own(CASEWORKER),
            own(OFFICE_MANAGER),
            own(SUPERVISOR),
            own(COMPANY_CONTACT),
            own(MENTEE)),
    /** Confirming what somebody masters: an accredited leader, or the caseworker for them. */
    CERTIFICATE_CONFIRM(Subject.PLACEMENT, own(CASEWORKER), own(SUPERVISOR)),
    /** Issuing, correcting and withdrawing. */
    CERTIFICATE_ISSUE(Subject.PLACEMENT, own(CASEWORKER)),
    /** Which work processes an occupation has. */
    PROCESS_LIST(Subject.NONE, region(COORDINATOR)),
    /** Boards of companies, programmes, regions and steering groups, also on a wall. */
    BOARD_LIST(Subject.NONE, Audience.BEFORE_BOARDS),
    /** Taking a board into use. */
    BOARD_OPEN(Subject.NONE, region(COORDINATOR), own(COMPANY_CONTACT), own(SUPERVISOR)),
    BOARD_SHOW(Subject.BOARD, Audience.BEFORE_BOARDS),
    /** Setting goals and how they stand, answering what is suggested and lifted, lifting, meeting. */
    BOARD_KEEP(Subject.BOARD, Audience.AT_BOARDS),
    /** Telling a board of a deviation or an idea. */
    SUGGESTION_SEND(Subject.BOARD, Audience.AT_BOARDS),
    /** What became of the deviations and ideas that one has sent. */
    SUGGESTION_LIST(Subject.NONE, Audience.AT_BOARDS),
    /** Where a company is, its next step, and what would be excellent. */
    INDICATOR_SHOW(Subject.COMPANY, Audience.OF_REGION_AND_COMPANY),
    INDICATOR_SAY(Subject.COMPANY, region(COORDINATOR), own(COMPANY_CONTACT), own(SUPERVISOR)),
    /** Which indicators a region uses. */
    INDICATOR_CHOOSE(Subject.NONE, region(COORDINATOR)),

    /** What came of placements, counted over a region. */
    REPORT_SHOW(
            Subject.NONE,
            region(CASEWORKER),
            region(OFFICE_MANAGER),
            region(COORDINATOR),
            region(STEERING_GROUP_MEMBER)),
    /** The placements behind a number, of the own office. */
    REPORT_ROWS(Subject.NONE, own(CASEWORKER), own(OFFICE_MANAGER)),
    /** The leaders behind a number. */
    REPORT_LEADERS(Subject.NONE, region(CASEWORKER), region(OFFICE_MANAGER), region(COORDINATOR)),

    /** What people were told and what failed: with names at the own office, counts and failures without to administrators. */
    NOTICE_LIST(Subject.NONE, own(CASEWORKER), own(OFFICE_MANAGER), all(ADMINISTRATOR)),
    NOTICE_SEND_AGAIN(Subject.NOTICE, own(CASEWORKER), own(OFFICE_MANAGER), all(ADMINISTRATOR)),
    /** Calling and writing where nothing can be sent. */
    NOTICE_TASK_LIST(Subject.NONE, own(CASEWORKER), own(OFFICE_MANAGER)),
    NOTICE_TASK_DO(Subject.NOTICE, own(CASEWORKER), own(OFFICE_MANAGER)),
    /** The text messages that the demo did not send; there are none in production. */
    DEMO_SMS_SHOW(Subject.NONE, Audience.SIGNED_IN),

    /** Who has looked at the office's young people, and the samples of it that were controlled. */
    LOG_CONTROL_LIST(Subject.NONE, own(OFFICE_MANAGER)),
    LOG_CONTROL_DRAW(Subject.NONE, own(OFFICE_MANAGER)),
    LOG_CONTROL_SHOW(Subject.LOG_CONTROL, own(OFFICE_MANAGER)),
    LOG_CONTROL_JUDGE(Subject.LOG_CONTROL, own(OFFICE_MANAGER)),
    /** The offices and regions that roles are bound to. */
    OFFICE_LIST(Subject.NONE, all(ADMINISTRATOR)),
    OFFICE_REGISTER(Subject.NONE, all(ADMINISTRATOR)),
    ACCOUNT_LIST(Subject.NONE, all(ADMINISTRATOR), all(AUDITOR)),
    ACCOUNT_OPEN(Subject.NONE, all(ADMINISTRATOR)),
    ACCOUNT_CHANGE(Subject.ACCOUNT, all(ADMINISTRATOR)),
    /** How far what lies sealed is under the present key. */
    KEY_SHOW(Subject.NONE, all(ADMINISTRATOR)),
    AUDIT_READ(Subject.NONE, all(AUDITOR));

    /** What shows young people to leaders although it is about none in particular, and coaches whom they coach. */
    private static final Set<Operation> SHOWS_SEVERAL =
            EnumSet.of(MATCH_LIST, AGREEMENT_LIST, PLACEMENT_LIST, FOLLOW_UP_LIST, CALENDAR_FEED, COACHING_LIST);

    private final Subject subject;
    private final Audience audience;

    Operation(Subject subject, Right... rights) {
        this(subject, Audience.of(rights));
    }

    Operation(Subject subject, Audience audience) {
        this.subject = subject;
        this.audience = audience;
    }

    public Subject subject() {
        return subject;
    }

    /** The cells of this row that are not empty. */
    public List<Right> rights() {
        return audience.rights();
    }

    public boolean isForAnybody() {
        return audience.equals(Audience.ANYBODY);
    }

    public boolean isForEverySignedIn() {
        return audience.equals(Audience.SIGNED_IN);
    }

    /** Whether carrying it out shows one young person's record, which the audit trail must tell. */
    public boolean showsYoungPerson() {
        return subject.tellsOfYoungPerson();
    }

    /** Whether leaders and coaches have to have declared confidentiality before they carry it out. */
    public boolean isConfidential() {
        return subject.tellsOfYoungPerson()
                || subject == Subject.COACHING
                || subject == Subject.INTERVISION
                || SHOWS_SEVERAL.contains(this);
    }
}
