package no.nystart.access.page;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import no.nystart.access.SecretToken;

/** Carries an invitation to the provider and back, out of every address; used when its holder asks for that only. */
public final class InvitationCookie {

    public static final String NAME = "nystart_invitation";

    private static final Duration KEPT = Duration.ofMinutes(15);

    private InvitationCookie() {}

    static NewCookie carrying(SecretToken token, boolean secure) {
        return cookie(token.text(), KEPT, secure);
    }

    public static NewCookie takenBack(boolean secure) {
        return cookie("", Duration.ZERO, secure);
    }

    private static NewCookie cookie(String value, Duration kept, boolean secure) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/sign-in")
                .maxAge((int) kept.toSeconds())
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
