package no.nystart.common.delivery;

import java.util.UUID;

/** Sends short texts to telephones. They are read on locked screens and by others: nothing personal goes into one. */
public interface Sms {

    /**
     * One text to one telephone.
     *
     * @param id the same when the text is sent again
     * @param to a number as registered
     */
    record Message(UUID id, String to, String text) {

        @Override
        public String toString() {
            return "Message[" + id + "]";
        }
    }

    /** Whether there is anything to send with. */
    boolean isSetUp();

    /**
     * Returns when somebody else has the message.
     *
     * @throws Undelivered when nobody has taken it
     */
    void send(Message message);
}
