package no.nystart.followup.checkin;

import java.util.UUID;

/**
 * Something at work that a leader noticed and told beside a check-in, for the company to do something about. Says nothing
 * of the young person, nor beside which check-in it was told.
 *
 * @param key of the form it was sent with: told again, it is the same
 */
public record NoticedAtWork(UUID key, UUID company, UUID leader, Kind kind, String words) {

    /** What was noticed. */
    public enum Kind {
        DEVIATION,
        IMPROVEMENT
    }
}
