package no.nystart.notification;

/**
 * What somebody can be told. The sentence of each, {@code what_$…} in the bundle {@code notification}, says what has
 * happened and what to do; it goes into mails and text messages alike and names nobody and nothing.
 */
public enum NoticeKind {
    /** To a side that is asked about a proposal. */
    PROPOSAL_TO_ANSWER,
    /** To a side that has not answered, shortly before the last day. */
    PROPOSAL_REMINDER,
    /** To a side that has not answered and has longer now. */
    PROPOSAL_PUT_OFF,
    /** To both sides and the caseworker. */
    PROPOSAL_AGREED,
    /** To a side: it was declined, taken back, or not answered in time. */
    PROPOSAL_CLOSED,
    /** To the caseworker: a side has said no. */
    PROPOSAL_DECLINED,
    /** To the caseworker: nobody said no, and the last day has passed. */
    PROPOSAL_RETURNED,
    /** To the caseworker: a side wants to talk before it answers. */
    TALK_WANTED,
    /** To a party that can sign an agreement, or a version of it, now. */
    AGREEMENT_TO_SIGN,
    /** To a party that has not signed. */
    AGREEMENT_REMINDER,
    /** To a party that signatures were asked of: it is taken back. */
    AGREEMENT_TAKEN_BACK,
    /** To everybody: all have signed. */
    AGREEMENT_SIGNED,
    /** To the caseworker: nobody has worked on an agreement for long, and soon it is annulled. */
    AGREEMENT_IDLE,
    /** To the caseworker: it is. */
    AGREEMENT_LAPSED,
    /** To a young person: nobody has heard for a week how it goes. */
    PULSE_ASKED,
    /** To the caseworker or the leader: a young person in the programme wants to talk. */
    TALK_ASKED_FOR,
    /** To whichever of the three has not written before a review. */
    REVIEW_SOON,
    /** To the young person and the leader: there are minutes to agree with. */
    MINUTES_TO_AGREE,
    /** To the caseworker: somebody wants the minutes changed. */
    MINUTES_OBJECTED,
    /** To the young person and whoever else it concerns: the placement is paused, longer, led by somebody else, over. */
    PLACEMENT_CHANGED,
    /** To the caseworker: somebody would like a change. */
    CHANGE_PROPOSED,
    /** To whoever would like a change: it is decided. */
    CHANGE_DECIDED,
    /** To the leader, with a link into it: on the next day. */
    CHECK_IN_DUE,
    /** To the leader, with a link into it: the day has passed. */
    CHECK_IN_LATE,
    /** To the caseworker: nobody has told of it for three days. */
    CHECK_IN_OVERDUE,
    /** To the caseworker. */
    RED_FLAG,
    /** To the office manager: what was to be done is not done by its date. */
    RED_FLAG_ESCALATED,
    /** To the office manager: somebody from another office has opened a record. */
    RECORD_OPENED,
    /** To whoever looked: the office manager wants to know why. */
    LOOK_TO_EXPLAIN,
    /** To a young person whose placement is over, with a link: how do you stand now? */
    OUTCOME_ASKED,
    /** The same once more. */
    OUTCOME_REMINDER,
    /** To the caseworker: they have not answered. */
    OUTCOME_NOT_REACHED,
    /** To whoever takes on a deviation or an idea on a board. */
    SUGGESTION_IS_YOURS,
    /** To whoever told a board of something. */
    SUGGESTION_ANSWERED,
    /** To those at the board above. */
    LIFTED_TO_YOU,
    /** To whoever lifted something. */
    LIFTED_ANSWERED,
    /** To a leader who waited for a seat at a gathering: there is one. */
    SEAT_FREED,
    /** To a leader whose accreditation ends soon. */
    ACCREDITATION_ENDING,
    /** To a leader whose accreditation has ended. */
    ACCREDITATION_LAPSED,
    /** To each company that was to send guests. */
    VISIT_CALLED_OFF
}
