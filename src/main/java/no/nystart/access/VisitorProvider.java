package no.nystart.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Turns what a request carries into the visitor behind it. */
@ApplicationScoped
public class VisitorProvider implements IdentityProvider<Carried> {

    /** The identity's attribute that says how its visitor has signed in. */
    static final String WAY = "nystart.way";

    private final Sessions sessions;

    @Inject
    VisitorProvider(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<Carried> getRequestType() {
        return Carried.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Carried carried, AuthenticationRequestContext context) {
        return context.runBlocking(() -> visitor(carried)
                .<SecurityIdentity>map(visitor -> QuarkusSecurityIdentity.builder()
                        .setPrincipal(visitor)
                        .addAttribute("name", visitor.displayName())
                        .addAttribute(WAY, way(carried.by()))
                        .build())
                .orElseGet(() ->
                        QuarkusSecurityIdentity.builder().setAnonymous(true).build()));
    }

    private static SignInWay way(Carried.By by) {
        return switch (by) {
            case COOKIE -> SignInWay.PASSWORD;
            case BEARER -> SignInWay.API_TOKEN;
        };
    }

    private Optional<Visitor> visitor(Carried carried) {
        return switch (carried.by()) {
            case COOKIE -> sessions.visitorOfSession(carried.text());
            case BEARER -> sessions.visitorOfApiToken(carried.text());
        };
    }
}
