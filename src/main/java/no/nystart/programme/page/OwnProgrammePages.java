package no.nystart.programme.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;

/** The menu's way to a leader's own page. */
@Path("/my-programme")
public class OwnProgrammePages {

    @Inject
    CurrentVisitor visitor;

    @GET
    @Allows(Operation.OWN_PROGRAMME_SHOW)
    public Response lead() {
        UUID self = visitor.get().scope(Operation.OWN_PROGRAMME_SHOW).leaders().stream()
                .sorted()
                .findFirst()
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        return Response.seeOther(URI.create("/leaders/" + self + "/programme")).build();
    }
}
