package no.nystart.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import no.nystart.access.Accounts;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import org.jspecify.annotations.Nullable;

/** The visitor chooses a language and comes back to the same page; what is sent to who is signed in follows it. */
@Path("/language")
public class LanguageResource {

    private static final int KEPT_SECONDS = (int) Duration.ofDays(365).toSeconds();

    private final RoutingContext request;
    private final CurrentVisitor currentVisitor;
    private final Accounts accounts;

    LanguageResource(RoutingContext request, CurrentVisitor currentVisitor, Accounts accounts) {
        this.request = request;
        this.currentVisitor = currentVisitor;
        this.accounts = accounts;
    }

    @POST
    @Allows(Operation.PUBLIC)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@FormParam("language") @Nullable String language, @FormParam("back") @Nullable String back) {
        Language chosen = Optional.ofNullable(language).flatMap(Language::of).orElse(Language.NB);
        currentVisitor.ifAny().ifPresent(visitor -> accounts.chooseLanguage(visitor.account(), chosen.tag()));
        return Response.seeOther(ownPage(back))
                .cookie(new NewCookie.Builder(VisitorLanguage.COOKIE)
                        .value(chosen.tag())
                        .path("/")
                        .maxAge(KEPT_SECONDS)
                        .httpOnly(true)
                        .secure(request.request().isSSL())
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }

    /** Never to another site: a path of ours, or the first page. */
    private static URI ownPage(@Nullable String back) {
        if (back == null || !back.startsWith("/") || back.startsWith("//") || back.contains("\\")) {
            return URI.create("/");
        }
        try {
            return URI.create(back);
        } catch (IllegalArgumentException malformed) {
            return URI.create("/");
        }
    }
}
