package no.nystart.privacy;

import no.nystart.common.Refusal;

/** Why somebody is not erased, or not yet. */
public enum PrivacyRefusal implements Refusal {
    /** A proposal, an agreement or a placement of theirs is not over. */
    STILL_UNDER_WAY(409),
    /** Something came or went since the preview. */
    PREVIEW_IS_OLD(409),
    NOT_CONFIRMED(400),
    ALREADY_ASKED(409),
    NOTHING_TO_ANSWER(409),
    ALREADY_ERASED(409),
    /** Their last day as a leader is not over. */
    STILL_LEADS(409),
    /** A young person follows them, or is about to. */
    STILL_FOLLOWS(409),
    ACCOUNT_IS_OPEN(409),
    /** A company is reached through them. */
    STILL_CONTACT(409),
    STILL_CASEWORKER(409),
    /** The office erases them, with everything of theirs. */
    IS_A_YOUNG_PERSON(409);

    private final int status;

    PrivacyRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
