package no.nystart.access.page;

import java.util.List;
import no.nystart.access.AccessRefusal;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import org.jspecify.annotations.Nullable;

/** A password typed twice, in the fields {@code password} and {@code passwordAgain}. */
final class PasswordTwice {

    private PasswordTwice() {}

    /** @throws Refused with the field to correct when it is missing or the two differ */
    static String agreed(@Nullable String password, @Nullable String again) {
        if (password == null || password.isEmpty()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of("password", CommonRefusal.MISSING)));
        }
        if (!password.equals(again)) {
            throw Refused.because(
                    AccessRefusal.PASSWORDS_DIFFER, List.of(Fault.of("passwordAgain", AccessRefusal.PASSWORDS_DIFFER)));
        }
        return password;
    }
}
