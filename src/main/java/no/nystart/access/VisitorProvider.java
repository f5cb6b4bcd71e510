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

    /** The identity's attribute that says whether it is a token's that cannot change anything. */
    static final String READS_ONLY = "nystart.reads-only";

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
        return context.runBlocking(() -> behind(carried)
                .<SecurityIdentity>map(known -> QuarkusSecurityIdentity.builder()
                        .setPrincipal(known.visitor())
                        .addAttribute("name", known.visitor().displayName())
                        .addAttribute(WAY, known.way())
                        .addAttribute(READS_ONLY, known.readsOnly())
                        .build())
                .orElseGet(() ->
                        QuarkusSecurityIdentity.builder().setAnonymous(true).build()));
    }

    private Optional<Sessions.Known> behind(Carried carried) {
        return switch (carried.by()) {
            case COOKIE -> sessions.ofSession(carried.text());
            case BEARER -> sessions.ofApiToken(carried.text());
        };
    }
}
