package no.nystart.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Asks before each costly method whether its visitor has some of it left; after {@link AccessFilter} has let them in. */
@ApplicationScoped
public class AllowanceFilter {

    private final CurrentVisitor currentVisitor;
    private final Allowances allowances;

    @Inject
    AllowanceFilter(CurrentVisitor currentVisitor, Allowances allowances) {
        this.currentVisitor = currentVisitor;
        this.allowances = allowances;
    }

    /** @throws Refused as TOO_OFTEN when it is used up */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 1)
    public void ask(ResourceInfo resource) {
        @Nullable Costs costs = resource.getResourceMethod().getAnnotation(Costs.class);
        if (costs != null
                && currentVisitor
                        .ifAny()
                        .filter(visitor -> !allowances.take(visitor.account(), costs.value()))
                        .isPresent()) {
            throw Refused.because(CommonRefusal.TOO_OFTEN);
        }
    }
}
