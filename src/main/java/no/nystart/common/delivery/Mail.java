package no.nystart.common.delivery;

import java.util.UUID;
import java.util.regex.Pattern;

/** Sends letters by electronic mail. */
public interface Mail {

    /** What can be an address: one name at a place with a dot, nothing blank. */
    Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    /**
     * Plain text to one address.
     *
     * @param id the same when the letter is sent again, so that whoever takes it can tell
     * @param to an address as registered
     */
    record Letter(UUID id, String to, String subject, String text) {

        @Override
        public String toString() {
            return "Letter[" + id + "]";
        }
    }

    /** Whether there is anything to send with. */
    boolean isSetUp();

    /**
     * Returns when somebody else has the letter.
     *
     * @throws Undelivered when nobody has taken it
     */
    void send(Letter letter);
}
