package no.nystart.matching.run;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import no.nystart.web.SentBodies;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets problems be larger than anything else that is sent: 20,000 people are some 20 MB. The server's own limit is that
 * of the problems; everything else is held to the smaller one: here, before it is read, where its length was announced.
 */
@ApplicationScoped
class ProblemSize {

    private static final String PROBLEMS = "/api/v1/matching/problems";

    /** Where Quarkus reads a form's own limit when the length was not announced. */
    private static final String LIMIT_OF_REQUEST = "io.quarkus.max-request-size";

    private static final int AFTER_THE_SERVERS_OWN = 1;
    private static final int TOO_LARGE = 413;

    private final long limit;

    ProblemSize(@ConfigProperty(name = "nystart.max-body-size") io.quarkus.runtime.configuration.MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    void onEveryRequest(@Observes Filters filters) {
        filters.register(this::hold, AFTER_THE_SERVERS_OWN);
    }

    private void hold(RoutingContext request) {
        if (request.normalizedPath().equals(PROBLEMS)) {
            request.next();
            return;
        }
        String announced = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && announced.matches("[0-9]{1,18}") && Long.parseLong(announced) > limit) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
            request.fail(TOO_LARGE);
            return;
        }
        if (isForm(request)) {
            request.put(LIMIT_OF_REQUEST, limit);
        } else {
            request.put(SentBodies.LIMIT, limit);
        }
        request.next();
    }

    private static boolean isForm(RoutingContext request) {
        String sent = String.valueOf(request.request().getHeader(HttpHeaders.CONTENT_TYPE))
                .toLowerCase(Locale.ROOT);
        return sent.startsWith("multipart/") || sent.startsWith("application/x-www-form-urlencoded");
    }
}
