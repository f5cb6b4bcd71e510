package no.nystart.matching.steer;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.web.Flash;
import no.nystart.web.Messages;

/** Presents a run's proposals to the offices. */
@Path("/runs/{run}/release")
@Produces(MediaType.TEXT_HTML)
public class ReleasePages {

    @Inject
    MatchingRuns runs;

    @Inject
    CurrentVisitor visitor;

    @Inject
    Messages messages;

    @Inject
    Flash flash;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.RUN_RELEASE)
    public Response release(@PathParam("run") UUID run) {
        runs.release(run, visitor.get().account());
        flash.say(Flash.Kind.SUCCESS, messages.of(SteerMessages.class).presentDone());
        return Response.seeOther(URI.create("/runs/" + run)).build();
    }
}
