package no.nystart.integration.oidc;

import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.access.SecretToken;
import no.nystart.access.Sessions;
import no.nystart.access.SignInMechanism;
import no.nystart.access.page.InvitationCookie;
import no.nystart.access.page.OwnPath;
import no.nystart.access.page.SessionCookie;
import no.nystart.access.provider.ProvidedSignIn;
import no.nystart.access.provider.Provider;
import no.nystart.access.provider.SignInWays;
import no.nystart.access.provider.Vouched;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Mode;
import no.nystart.common.NystartConfig;
import no.nystart.common.Refused;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Signing in with the directory or the common sign-in. The platform sends people there and checks what they come back
 * with; here it becomes a session of ours, and the platform's own ends at once.
 */
@Path("/sign-in/{provider}")
@Produces(MediaType.TEXT_HTML)
public class ProviderPages {

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance noAccount(Provider way);
    }

    @Inject
    ProvidedSignIn signIn;

    @Inject
    SignInWays ways;

    @Inject
    Sessions sessions;

    @Inject
    CurrentIdentityAssociation identity;

    @Inject
    OidcSession provided;

    @Inject
    NystartConfig config;

    @Inject
    RoutingContext request;

    @GET
    @Allows(Operation.PUBLIC)
    public Response enter(
            @PathParam("provider") String key,
            @QueryParam("next") @Nullable String next,
            @QueryParam("invitation") @Nullable String invited,
            @CookieParam(InvitationCookie.NAME) @Nullable String invitation,
            @CookieParam(SignInMechanism.COOKIE) @Nullable String carried) {
        Provider provider = open(key);
        if (!(identity.getIdentity().getPrincipal() instanceof JsonWebToken token)) {
            return away(provider);
        }
        provided.logout().await().indefinitely();
        SecretToken used = invited != null && invitation != null ? new SecretToken(invitation) : null;
        Optional<Vouched> vouched = Tokens.vouched(provider, token);
        Optional<UUID> account = vouched.flatMap(who -> signIn.as(who, used));
        Response.ResponseBuilder answer = account.isPresent()
                ? Response.seeOther(URI.create(OwnPath.orHome(next)))
                : Response.status(Response.Status.FORBIDDEN).entity(Templates.noAccount(provider));
        answer.cookie(InvitationCookie.takenBack(isSecure()));
        return account.isEmpty()
                ? answer.build()
                : SessionCookie.handedOut(
                        answer,
                        sessions.begin(
                                account.get(),
                                carried,
                                provider.way(),
                                vouched.map(Vouched::session).orElse(null)),
                        isSecure());
    }

    /** Called in a hidden frame by the provider when somebody signs out there; nobody can guess a session's name. */
    @GET
    @Path("logout")
    @Allows(Operation.PUBLIC)
    public Response left(@PathParam("provider") String key, @QueryParam("sid") @Nullable String session) {
        Provider provider = open(key);
        if (session != null && !session.isBlank()) {
            sessions.endVouchedBy(provider.way(), session);
        }
        return Response.noContent().build();
    }

    /** By the sidecar where the platform has one, else straight to the provider. */
    private Response away(Provider provider) {
        return Response.seeOther(UriBuilder.fromPath(ways.sidecarOf(provider).orElseThrow(UnauthorizedException::new))
                        .queryParam("redirect", "/sign-in/" + provider.key())
                        .build())
                .build();
    }

    private Provider open(String key) {
        return Provider.of(key).filter(ways::by).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    private boolean isSecure() {
        return request.request().isSSL() || config.mode() == Mode.PRODUCTION;
    }
}
