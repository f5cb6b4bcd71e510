package no.nystart.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Headers on every answer: nothing from elsewhere runs or frames a page, and nobody keeps a copy of a personal one. */
@ApplicationScoped
class SafeHeaders {

    private static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "object-src 'none'");

    private static final long YEAR = Duration.ofDays(365).toSeconds();
    private static final int EARLY = 10_000;

    void onEveryAnswer(@Observes Filters filters) {
        filters.register(this::add, EARLY);
    }

    private void add(RoutingContext request) {
        MultiMap headers = request.response().headers();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if ("https".equals(request.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=" + YEAR + "; includeSubDomains");
        }
        request.addHeadersEndHandler(done -> keep(request));
        request.next();
    }

    /** What a browser may keep: hashed files for ever, a page never unless its resource says otherwise. */
    private static void keep(RoutingContext request) {
        MultiMap headers = request.response().headers();
        boolean hashed = request.normalizedPath().startsWith(Assets.FOLDER)
                && request.response().getStatusCode() < 400;
        if (hashed) {
            headers.set("Cache-Control", "public, max-age=" + YEAR + ", immutable");
        } else if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }
}
