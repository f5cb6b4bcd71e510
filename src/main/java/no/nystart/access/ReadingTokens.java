package no.nystart.access;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Holds tokens that only read to reading: before anything is looked up for them. */
@ApplicationScoped
public class ReadingTokens {

    private final CurrentIdentityAssociation identity;

    @Inject
    ReadingTokens(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    /** @throws Refused as TOKEN_READS_ONLY when something would be changed */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION - 1)
    public void ask(ContainerRequestContext request, ResourceInfo resource) {
        if (Boolean.TRUE.equals(identity.getIdentity().getAttribute(VisitorProvider.READS_ONLY))
                && !request.getMethod().equals(HttpMethod.GET)
                && !looksUp(resource)) {
            throw Refused.because(CommonRefusal.TOKEN_READS_ONLY);
        }
    }

    /** A search is posted so that what is searched for stands in no address. */
    private static boolean looksUp(ResourceInfo resource) {
        @Nullable Costs costs = resource.getResourceMethod().getAnnotation(Costs.class);
        return costs != null && costs.value() == Cost.SEARCH;
    }
}
