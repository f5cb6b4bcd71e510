package no.nystart.notification;

import no.nystart.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is called and reached, read when something is to be sent and forgotten afterwards.
 *
 * @param reserved has asked to be reached by telephone and letter
 */
record Addressee(
        Recipient.Kind kind,
        String firstName,
        Language language,
        @Nullable String email,
        @Nullable String phone,
        boolean reserved) {

    @Override
    public String toString() {
        return "Addressee[" + kind + "]";
    }
}
