package no.nystart.placement.decision;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The cases of the caller's offices that stand alike, for programs. */
@Path("/api/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class CaseListApi {

    @Inject
    CaseList list;

    @Inject
    CurrentVisitor visitor;

    /**
     * Those to be decided, or in another {@code state}, 50 at a time; {@code after} is the id that {@code next} named.
     * Who is placed by hand is told to those cleared for the office.
     *
     * @param office one of the caller's; all of them when missing
     */
    @GET
    @Allows(Operation.DECISION_LIST)
    public CaseList.Page list(
            @RestQuery @Nullable CaseState state, @RestQuery @Nullable String office, @RestQuery @Nullable UUID after) {
        Set<String> own = visitor.get().scope(Operation.DECISION_LIST).offices();
        return list.page(
                state == null ? CaseState.TO_DECIDE : state,
                office != null && own.contains(office) ? Set.of(office) : own,
                after);
    }
}
