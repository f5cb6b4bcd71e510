package no.nystart.plan;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.access.SecretToken;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;

/** Read by calendars, which cannot sign in: whoever has the address has what it leads to. */
@Path("/feeds/{token}.ics")
public class FeedPages {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    @Inject
    Calendars calendars;

    /** 304 while nothing has changed; 404 alike for an address that never was and one that was taken back. */
    @GET
    @Produces(CALENDAR)
    @Allows(Operation.PUBLIC)
    public Response read(@PathParam("token") String token, @Context Request request) {
        String calendar =
                calendars.read(new SecretToken(token)).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        EntityTag tag = new EntityTag(UUID.nameUUIDFromBytes(calendar.getBytes(StandardCharsets.UTF_8))
                .toString());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(calendar) : unchanged)
                .tag(tag)
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}
