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
    TALK_WANTED
}
