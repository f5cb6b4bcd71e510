package no.nystart.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.nystart.common.Problem;

/** What can go wrong with a page as a whole, with its HTTP status. */
enum Mishap {
    NOT_UNDERSTOOD(400),
    SIGN_IN_NEEDED(401),
    NOT_ALLOWED(403),
    NOT_FOUND(404),
    NOT_POSSIBLE_HERE(405),
    CHANGED_MEANWHILE(409),
    TOO_LARGE(413),
    TOO_MANY_TRIES(429),
    FAILED(500),
    BUSY(503);

    private final int status;

    Mishap(int status) {
        this.status = status;
    }

    /** The one with this status, else the general one of its hundred. */
    static Mishap of(int status) {
        return Arrays.stream(values())
                .filter(mishap -> mishap.status == status)
                .findFirst()
                .orElse(status < 500 ? NOT_UNDERSTOOD : FAILED);
    }

    /** The same for programs. */
    Problem problem(Language language) {
        return new Problem(
                Problem.REFUSAL + name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Messages.in(language, WebMessages.class).mishapAdvice(this),
                status,
                List.of());
    }

    /** The page tells no more than this: what is foreign and what is absent must look the same. */
    boolean saysItAll() {
        return this == SIGN_IN_NEEDED || this == NOT_ALLOWED || this == NOT_FOUND;
    }
}
