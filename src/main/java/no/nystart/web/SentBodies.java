package no.nystart.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;

/** Where JSON is expected and nothing is sent, or {@code null}: said to the sender before any resource method reads it. */
@Provider
public class SentBodies implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body == null && MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, List.of(Fault.of("$", CommonRefusal.MISSING)));
        }
        return body;
    }
}
