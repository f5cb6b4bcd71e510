package no.nystart.followup.link.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import no.nystart.access.Allows;
import no.nystart.access.Discretion;
import no.nystart.access.Operation;
import no.nystart.access.SecretToken;
import no.nystart.followup.link.CheckInLinks;

/** A link into one check-in: a mail scanner that opens it uses nothing up. */
@Path("/check-in-links/{token}")
@Produces(MediaType.TEXT_HTML)
public class CheckInLinkPages {

    @CheckedTemplate(basePath = "followup")
    static class Templates {
        /** @param promised whether the leader has declared confidentiality before */
        static native TemplateInstance checkInLink(boolean promised);

        static native TemplateInstance checkInLinkClosed();
    }

    @Inject
    CheckInLinks links;

    @Inject
    Discretion discretion;

    @GET
    @Allows(Operation.PUBLIC)
    public Response open(@PathParam("token") String token) {
        return links.leader(new SecretToken(token))
                .map(leader -> Response.ok(Templates.checkInLink(discretion.hasDeclared(leader)))
                        .build())
                .orElseGet(CheckInLinkPages::closed);
    }

    /** Whoever presses the button has read above it what they promise by it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PUBLIC)
    public Response enter(@PathParam("token") String token, @Context UriInfo uri) {
        boolean secure = "https".equals(uri.getRequestUri().getScheme());
        links.leader(new SecretToken(token)).ifPresent(discretion::declareFor);
        return links.enter(new SecretToken(token))
                .map(session -> Response.seeOther(URI.create(CheckInByLinkPages.PATH))
                        .cookie(cookie(session, secure))
                        .build())
                .orElseGet(CheckInLinkPages::closed);
    }

    /** Unreadable to scripts, and sent to the one form alone. */
    private static NewCookie cookie(SecretToken session, boolean secure) {
        return new NewCookie.Builder(CheckInByLinkPages.COOKIE)
                .value(session.text())
                .path(CheckInByLinkPages.PATH)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    static Response closed() {
        return Response.status(Response.Status.NOT_FOUND)
                .entity(Templates.checkInLinkClosed())
                .build();
    }
}
