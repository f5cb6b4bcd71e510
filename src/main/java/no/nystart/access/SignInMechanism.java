package no.nystart.access;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Pages take the session's cookie, the API takes bearer tokens, neither takes the other's. An unknown or ended one is
 * like none: {@link AccessFilter} answers it where it matters.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    public static final String COOKIE = "nystart_session";
    static final String API = "/api/";
    private static final String BEARER = "Bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        if (request.normalizedPath().startsWith(API)) {
            String header = request.request().getHeader("Authorization");
            return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    ? providers.authenticate(new Carried(
                            Carried.By.BEARER, header.substring(BEARER.length()).trim()))
                    : Uni.createFrom().optional(java.util.Optional.empty());
        }
        Cookie cookie = request.request().getCookie(COOKIE);
        return cookie != null && needsVisitor(request.normalizedPath())
                ? providers.authenticate(new Carried(Carried.By.COOKIE, cookie.getValue()))
                : Uni.createFrom().optional(java.util.Optional.empty());
    }

    /** Style sheets and probes are the same for everybody: no look-up for them. */
    private static boolean needsVisitor(String path) {
        return !path.startsWith("/assets/") && !path.startsWith("/q/");
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Carried.class);
    }
}
