package no.nystart.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Visitor;
import org.jspecify.annotations.Nullable;

/** The language of this request: the visitor's choice here, else the account's, else the browser's, else bokmål. */
@RequestScoped
public class VisitorLanguage {

    static final String COOKIE = "nystart_language";

    private final CurrentVertxRequest request;
    private final CurrentVisitor visitor;
    private @Nullable Language found;

    VisitorLanguage(CurrentVertxRequest request, CurrentVisitor visitor) {
        this.request = request;
        this.visitor = visitor;
    }

    public Language get() {
        if (found == null) {
            found = Optional.ofNullable(request.getCurrent())
                    .flatMap(this::asked)
                    .orElse(Language.NB);
        }
        return found;
    }

    private Optional<Language> asked(RoutingContext current) {
        return Optional.ofNullable(current.request().getCookie(COOKIE))
                .map(Cookie::getValue)
                .flatMap(Language::of)
                .or(() -> visitor.ifAny().map(Visitor::language).flatMap(Language::of))
                .or(() -> Optional.ofNullable(current.request().getHeader("Accept-Language"))
                        .flatMap(Language::accepted));
    }
}
