package no.nystart.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** What a request carries to say who it is from: a session's cookie on pages, a bearer token at the API. */
final class Carried extends BaseAuthenticationRequest {

    enum By {
        COOKIE,
        BEARER
    }

    private final By by;
    private final String text;

    Carried(By by, String text) {
        this.by = by;
        this.text = text;
    }

    By by() {
        return by;
    }

    String text() {
        return text;
    }
}
