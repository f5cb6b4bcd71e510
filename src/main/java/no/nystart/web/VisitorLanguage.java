package no.nystart.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language of this request: the visitor's own choice, else what the browser asks for, else bokmål. */
@RequestScoped
public class VisitorLanguage {

    static final String COOKIE = "nystart_language";

    private final CurrentVertxRequest request;

    VisitorLanguage(CurrentVertxRequest request) {
        this.request = request;
    }

    public Language get() {
        @Nullable RoutingContext current = request.getCurrent();
        return current == null ? Language.NB : of(current.request());
    }

    static Language of(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(COOKIE))
                .map(Cookie::getValue)
                .flatMap(Language::of)
                .or(() -> Optional.ofNullable(request.getHeader("Accept-Language"))
                        .flatMap(Language::accepted))
                .orElse(Language.NB);
    }
}
