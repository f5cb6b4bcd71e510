package no.nystart.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who has looked at one's own data. */
@Path("/plan/seen")
@Produces(MediaType.TEXT_HTML)
public class OwnTrailPages {

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance seen(Looks.Page page);
    }

    @Inject
    Looks looks;

    @Inject
    CurrentVisitor visitor;

    /** @param after where the page before ended */
    @GET
    @Allows(Operation.OWN_TRAIL_SHOW)
    public TemplateInstance show(@RestQuery @Nullable Long after) {
        return Templates.seen(
                looks.at(OwnPlans.self(visitor.get()), visitor.get().account(), after));
    }
}
