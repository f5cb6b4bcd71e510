package no.nystart.access;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;

/** Whoever the request at hand comes from; nobody in a job. */
@ApplicationScoped
public class CurrentVisitor {

    private final CurrentIdentityAssociation identity;

    @Inject
    CurrentVisitor(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    public Optional<Visitor> ifAny() {
        if (!Arc.container().requestContext().isActive()) {
            return Optional.empty();
        }
        return identity.getIdentity().getPrincipal() instanceof Visitor visitor
                ? Optional.of(visitor)
                : Optional.empty();
    }

    /** How whoever is signed in has signed in. */
    public SignInWay way() {
        return identity.getIdentity().getAttribute(VisitorProvider.WAY);
    }

    /** For what only signed-in people reach. */
    public Visitor get() {
        return ifAny().orElseThrow(() -> Refused.because(CommonRefusal.SIGN_IN_NEEDED));
    }
}
