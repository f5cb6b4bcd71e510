package no.nystart.placement.decision;

import org.jspecify.annotations.Nullable;

/**
 * An answer about to be given.
 *
 * @param objection why not; null accepts
 * @param onBehalf when a caseworker records it; null on the side's own page
 */
public record Reply(
        Party party,
        @Nullable Objection objection,
        @Nullable OnBehalf onBehalf) {

    public static Reply accepting(Party party) {
        return new Reply(party, null, null);
    }

    public static Reply declining(Party party, Objection objection) {
        return new Reply(party, objection, null);
    }

    public Reply recordedBecause(OnBehalf how) {
        return new Reply(party, objection, how);
    }
}
