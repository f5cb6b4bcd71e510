package no.nystart.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What is said to the sender before any resource method reads it: that JSON is expected where nothing is sent, or {@code
 * null}; that a body whose length was not announced is too large.
 */
@Provider
public class SentBodies implements ReaderInterceptor {

    /** In the request's own data: of how many bytes a body may be, as a Long; absent when the server's own limit holds. */
    public static final String LIMIT = "nystart.body-limit";

    private final CurrentVertxRequest current;

    @Inject
    SentBodies(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        @Nullable Long limit = current.getCurrent().get(LIMIT);
        Object body = limit == null ? context.proceed() : within(limit, context);
        if (body == null && MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of("$", CommonRefusal.MISSING)));
        }
        return body;
    }

    private static Object within(long limit, ReaderInterceptorContext context) throws IOException {
        BoundedBody bounded = new BoundedBody(context.getInputStream(), limit);
        context.setInputStream(bounded);
        try {
            return context.proceed();
        } catch (IOException | RuntimeException failure) {
            // whoever reads may have made a fault in the text of it
            if (bounded.isExceeded()) {
                throw Refused.because(CommonRefusal.BODY_TOO_LARGE);
            }
            throw failure;
        }
    }
}
