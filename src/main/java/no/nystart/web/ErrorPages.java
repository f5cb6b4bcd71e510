package no.nystart.web;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.UUID;
import no.nystart.common.Problem;
import no.nystart.common.Refused;
import no.nystart.common.Texts;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Says in the visitor's language what went wrong with a page and what to do, without a word of how the service is made.
 * The API's problem documents and the probes below /q/ are not touched.
 */
@ApplicationScoped
public class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final int FIRST = Integer.MIN_VALUE;

    @CheckedTemplate(basePath = "web")
    static class Templates {
        /**
         * @param sentence why, when more is known than the mishap tells; else empty
         * @param reference finds the fault in the log; empty when it was no fault of ours
         */
        static native TemplateInstance error(Mishap mishap, String sentence, String reference);
    }

    private final CurrentVertxRequest current;
    private final CurrentIdentityAssociation identity;
    private final VisitorLanguage language;
    private final Texts texts;

    ErrorPages(
            CurrentVertxRequest current, CurrentIdentityAssociation identity, VisitorLanguage language, Texts texts) {
        this.current = current;
        this.identity = identity;
        this.language = language;
        this.texts = texts;
    }

    void outsideResources(@Observes Router router) {
        router.route().order(FIRST).failureHandler(this::failed);
        router.errorHandler(404, this::failed);
    }

    /** What a resource or a filter refused without a page of its own. */
    @ServerResponseFilter
    public void fromResources(ContainerRequestContext request, ContainerResponseContext response) {
        boolean own = response.getEntity() instanceof TemplateInstance
                || MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType());
        if (response.getStatus() < 400
                || own
                || !isPage(request.getUriInfo().getRequestUri().getPath())) {
            return;
        }
        String sentence = "";
        String reference = "";
        if (response.getEntity() instanceof Problem problem) {
            // a refusal has its sentence in the visitor's language, a fault of ours the reference alone
            sentence = problem.type().startsWith(Problem.REFUSAL) ? problem.title() : "";
            reference =
                    problem.type().startsWith(Problem.FAULT) ? problem.type().substring(Problem.FAULT.length()) : "";
        }
        response.setEntity(
                page(response.getStatus(), sentence, reference), new Annotation[0], MediaType.TEXT_HTML_TYPE);
    }

    private void failed(RoutingContext request) {
        @Nullable Throwable cause = request.failure();
        if (Outage.isBehind(cause) && !request.response().headWritten()) {
            away(request, cause);
            return;
        }
        if (request.response().headWritten()) {
            request.next();
            return;
        }
        if (!isPage(request.normalizedPath())) {
            if (Mishap.of(request.statusCode()) == Mishap.TOO_LARGE) {
                request.response()
                        .setStatusCode(request.statusCode())
                        .putHeader("Content-Type", Problem.MEDIA_TYPE)
                        .end(problem(request, Mishap.TOO_LARGE));
            } else {
                request.next();
            }
            return;
        }
        if (cause instanceof AuthenticationRedirectException elsewhere) {
            // no failure: a step of signing in by somebody else
            request.response()
                    .setStatusCode(elsewhere.getCode())
                    .putHeader("Location", elsewhere.getRedirectUri())
                    .end();
            return;
        }
        int status = status(request, cause);
        String reference = "";
        if (status >= 500) {
            reference = UUID.randomUUID().toString();
            LOG.errorf(cause, "%s on %s %s", reference, request.request().method(), request.normalizedPath());
        }
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .end(inRequest(request, status, cause, reference));
    }

    /** Before a resource was reached: who comes could not even be looked up. */
    private void away(RoutingContext request, @Nullable Throwable cause) {
        LOG.warnf("The database is away: %s", cause);
        boolean page = isPage(request.normalizedPath());
        request.response()
                .setStatusCode(Outage.STATUS)
                .putHeader("Retry-After", Outage.RETRY_AFTER)
                .putHeader("Content-Type", page ? "text/html;charset=UTF-8" : Problem.MEDIA_TYPE)
                .end(page ? inRequest(request, Outage.STATUS, cause, "") : problem(request, Mishap.BUSY));
    }

    private static String problem(RoutingContext request, Mishap mishap) {
        Problem problem = mishap.problem(
                Language.accepted(String.valueOf(request.request().getHeader("Accept-Language")))
                        .orElse(Language.NB));
        return new JsonObject()
                .put("type", problem.type())
                .put("title", problem.title())
                .put("status", problem.status())
                .encode();
    }

    private static int status(RoutingContext request, @Nullable Throwable cause) {
        if (cause instanceof AuthenticationException) {
            // its message tells what stood in the token
            LOG.warnf(
                    "a sign-in on %s did not hold: %s",
                    request.normalizedPath(), cause.getClass().getSimpleName());
            return 401;
        }
        if (cause instanceof Refused refused) {
            return refused.refusal().status();
        }
        return request.statusCode() < 400 ? 404 : request.statusCode();
    }

    private String inRequest(RoutingContext request, int status, @Nullable Throwable cause, String reference) {
        ManagedContext context = Arc.container().requestContext();
        if (context.isActive()) {
            return page(status, sentence(cause), reference);
        }
        context.activate();
        try {
            current.setCurrent(request);
            identity.setIdentity(
                    request.user() instanceof QuarkusHttpUser user
                            ? user.getSecurityIdentity()
                            : QuarkusSecurityIdentity.builder()
                                    .setAnonymous(true)
                                    .build());
            return page(status, sentence(cause), reference);
        } finally {
            context.terminate();
        }
    }

    private String sentence(@Nullable Throwable cause) {
        return cause instanceof Refused refused
                ? texts.sentence(refused.refusal(), language.get().locale())
                : "";
    }

    private static String page(int status, String sentence, String reference) {
        Mishap mishap = Mishap.of(status);
        return Templates.error(mishap, mishap.saysItAll() ? "" : sentence, reference)
                .render();
    }

    private static boolean isPage(String path) {
        return !path.startsWith("/api/") && !path.startsWith("/q/");
    }
}
