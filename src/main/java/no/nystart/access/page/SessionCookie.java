package no.nystart.access.page;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import no.nystart.access.SecretToken;
import no.nystart.access.SignInMechanism;

/** The cookie that carries a session: unreadable to scripts, not sent from other sites' forms, gone with the browser. */
public final class SessionCookie {

    private SessionCookie() {}

    public static Response handedOut(Response.ResponseBuilder response, SecretToken token, boolean secure) {
        return response.cookie(cookie(token.text(), secure).build()).build();
    }

    static Response takenBack(Response.ResponseBuilder response, boolean secure) {
        return response.cookie(cookie("", secure).maxAge(0).build())
                // the browser forgets what it has cached of the person who leaves
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }

    private static NewCookie.Builder cookie(String value, boolean secure) {
        return new NewCookie.Builder(SignInMechanism.COOKIE)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX);
    }
}
