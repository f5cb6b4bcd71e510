package no.nystart.common.delivery;

/** Nobody has taken a message. Carries no cause: what a mail server answers often repeats the address. */
public final class Undelivered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What to make of it. */
    public enum Why {
        /** The address is refused and will be the next time too. */
        REFUSED,
        /** Whoever should take it could not be reached or was not able to; it may be the next time. */
        NO_ANSWER
    }

    private final Why why;

    public Undelivered(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
