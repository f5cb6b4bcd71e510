package no.nystart.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import org.jspecify.annotations.Nullable;

/** Keeps the promise of {@link Idempotent}; a request without a key is carried out as it is. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 50)
public class IdempotentWrites {

    static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    IdempotentAnswers answers;

    @Inject
    CurrentVisitor currentVisitor;

    @Inject
    RoutingContext request;

    @Inject
    ObjectMapper json;

    @AroundInvoke
    Object once(InvocationContext write) throws Exception {
        @Nullable String key = request.request().getHeader(KEY);
        if (key == null) {
            return write.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT, java.util.List.of(Fault.of(KEY, CommonRefusal.TOO_LONG, LONGEST_KEY)));
        }
        return QuarkusTransaction.joiningExisting().call(() -> once(write, key));
    }

    private Response once(InvocationContext write, String key) throws Exception {
        UUID account = currentVisitor.get().account();
        String sent = request.request().method() + " " + request.normalizedPath() + "\n"
                + json.writeValueAsString(Arrays.stream(write.getParameters())
                        .filter(IdempotentWrites::isContent)
                        .toList());
        byte[] requestHash = SecretToken.sha256(sent);
        IdempotentAnswer earlier = answers.find(account, key);
        if (earlier != null) {
            return earlier.to(requestHash);
        }
        Response answer = (Response) write.proceed();
        @Nullable String location = header(answer, HttpHeaders.LOCATION);
        @Nullable String body = body(answer);
        answers.keep(
                account,
                key,
                requestHash,
                answer.getStatus(),
                location,
                header(answer, HttpHeaders.ETAG),
                body,
                ids(sent + " " + location + " " + body));
        return answer;
    }

    private static Set<UUID> ids(String text) {
        return ID.matcher(text)
                .results()
                .map(found -> UUID.fromString(found.group()))
                .collect(Collectors.toSet());
    }

    /** What the caller sent, not what the container passed along. */
    private static boolean isContent(@Nullable Object parameter) {
        return parameter == null
                || !parameter.getClass().getName().contains("jboss.resteasy") && !(parameter instanceof RoutingContext);
    }

    private static @Nullable String header(Response answer, String name) {
        Object value = answer.getHeaders().getFirst(name);
        return value == null ? null : value.toString();
    }

    private @Nullable String body(Response answer) throws JsonProcessingException {
        return answer.getEntity() == null ? null : json.writeValueAsString(answer.getEntity());
    }

    /**
     * An answer given before.
     *
     * @param requestHash of method, path and content
     */
    record IdempotentAnswer(
            byte[] requestHash,
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String body) {

        Response to(byte[] repeatedHash) {
            if (!Arrays.equals(requestHash, repeatedHash)) {
                throw Refused.because(CommonRefusal.KEY_REUSED_WITH_OTHER_BODY);
            }
            Response.ResponseBuilder again = Response.status(status).header("Idempotency-Replayed", "true");
            if (location != null) {
                again.header(HttpHeaders.LOCATION, location);
            }
            if (etag != null) {
                again.header(HttpHeaders.ETAG, etag);
            }
            return body == null
                    ? again.build()
                    : again.entity(body).type(MediaType.APPLICATION_JSON_TYPE).build();
        }
    }
}
