package no.nystart.placement.log;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The log of decisions, for programs. */
@Path("/api/v1/decision-log")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class DecisionLogApi {

    @Inject
    DecisionLog log;

    @Inject
    LoggedDecisions decisions;

    @Inject
    CurrentVisitor visitor;

    /** The newest first, 50 at a time; {@code after} is the id that {@code next} named. */
    @GET
    @Allows(Operation.DECISION_LOG_LIST)
    public DecisionLog.Page list(@RestQuery @Nullable UUID cohort, @RestQuery @Nullable UUID after) {
        return log.page(visitor.get(), cohort, after);
    }

    @GET
    @Path("{decision}")
    @Allows(Operation.DECISION_LOG_SHOW)
    public LoggedDecision show(@PathParam("decision") UUID decision) {
        return decisions.byId(decision);
    }
}
