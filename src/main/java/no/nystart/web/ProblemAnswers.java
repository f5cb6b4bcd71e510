package no.nystart.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Problem;
import no.nystart.common.Refused;
import no.nystart.common.Texts;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Every refusal and every failure of a resource method as a problem document; {@link ErrorPages} dresses it for pages. */
@ApplicationScoped
public class ProblemAnswers {

    private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);
    private static final int TOO_MANY = 429;
    private static final int SECONDS_TO_WAIT = 30;

    private final Texts texts;
    private final VisitorLanguage language;

    @Inject
    ProblemAnswers(Texts texts, VisitorLanguage language) {
        this.texts = texts;
        this.language = language;
    }

    @ServerExceptionMapper
    public Response refused(Refused refused) {
        Response.ResponseBuilder answer = Response.status(refused.refusal().status())
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(refused, texts, language.get().locale()));
        if (refused.refusal() == CommonRefusal.SIGN_IN_NEEDED) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        if (refused.refusal().status() == TOO_MANY) {
            answer.header("Retry-After", SECONDS_TO_WAIT);
        }
        return answer.build();
    }

    /** Somebody saved between our reading and our writing. */
    @ServerExceptionMapper
    public Response changedMeanwhile(OptimisticLockException meanwhile) {
        return refused(Refused.because(CommonRefusal.CHANGED_BY_SOMEBODY_ELSE));
    }

    /** Named by itself because the platform has its own answer for this kind. */
    @ServerExceptionMapper
    public Response unfittingJson(MismatchedInputException unfitting) {
        return unreadableJson(unfitting);
    }

    @ServerExceptionMapper
    public Response unreadableJson(JsonProcessingException unreadable) {
        Fault fault = unreadable instanceof UnrecognizedPropertyException unknown
                ? Fault.of(path(unknown), CommonRefusal.UNKNOWN_FIELD, unknown.getPropertyName())
                : Fault.of(
                        unreadable instanceof JsonMappingException mapping ? path(mapping) : "$",
                        CommonRefusal.UNREADABLE);
        return refused(Refused.because(CommonRefusal.INVALID_INPUT, List.of(fault)));
    }

    private static String path(JsonMappingException mapping) {
        StringBuilder path = new StringBuilder("$");
        for (JsonMappingException.Reference step : mapping.getPath()) {
            path.append(step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName());
        }
        return path.toString();
    }

    /** The API takes no forms: what a browser can be made to post from another site ends here, with a word of why. */
    @ServerRequestFilter(preMatching = true)
    public @Nullable Response formAtTheApi(ContainerRequestContext request) {
        MediaType sent = request.getMediaType();
        boolean form = sent != null
                && (sent.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || sent.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE));
        return form && request.getUriInfo().getRequestUri().getPath().startsWith("/api/")
                ? refused(Refused.because(CommonRefusal.NO_FORMS_HERE))
                : null;
    }

    /** What the container itself refuses: no such path, method, media type. */
    @ServerExceptionMapper
    public Response byContainer(WebApplicationException refusal) {
        int status = refusal.getResponse().getStatus();
        if (status >= 500) {
            return failed(refusal);
        }
        if (status == 404) {
            return refused(Refused.because(CommonRefusal.NOT_FOUND));
        }
        if (refusal.getCause() instanceof JsonProcessingException unreadable) {
            return unreadableJson(unreadable);
        }
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem(
                        "about:blank", refusal.getResponse().getStatusInfo().getReasonPhrase(), status, List.of()))
                .build();
    }

    /** For the whole answer there is a page; a program is told when to ask again. */
    private Response away(Throwable cause) {
        LOG.warnf("The database is away: %s", cause);
        return Response.status(Outage.STATUS)
                .type(Problem.MEDIA_TYPE)
                .header("Retry-After", Outage.RETRY_AFTER)
                .entity(Mishap.BUSY.problem(language.get()))
                .build();
    }

    /** A fault of ours: the log has it under the reference that the answer names, the answer nothing else of it. */
    @ServerExceptionMapper
    public Response failed(Throwable cause) {
        if (Outage.isBehind(cause)) {
            return away(cause);
        }
        UUID reference = UUID.randomUUID();
        LOG.errorf(cause, "%s", reference);
        return Response.serverError()
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem(Problem.FAULT + reference, "Internal Server Error", 500, List.of()))
                .build();
    }
}
