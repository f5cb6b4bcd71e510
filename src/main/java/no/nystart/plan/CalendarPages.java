package no.nystart.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.SecretToken;
import no.nystart.common.NystartConfig;
import no.nystart.web.Flash;
import no.nystart.web.Messages;
import org.jspecify.annotations.Nullable;

/** Where somebody gets the address by which their calendar reads their check-ins and reviews. */
@Path("/calendar")
@Produces(MediaType.TEXT_HTML)
public class CalendarPages {

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance calendar(@Nullable CalendarLink link, @Nullable Address fresh);
    }

    /** The address of a feed, told once. */
    public record Address(URI http) {

        /** With which a phone opens its calendar. */
        public String webcal() {
            return "webcal:" + http.getSchemeSpecificPart();
        }
    }

    @Inject
    CalendarLinks links;

    @Inject
    NystartConfig config;

    @Inject
    CurrentVisitor visitor;

    @Inject
    Messages messages;

    @Inject
    Flash flash;

    @GET
    @Allows(Operation.CALENDAR_FEED)
    public TemplateInstance show() {
        return page(null);
    }

    /** Shown in the answer itself: nowhere else is the address kept. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.CALENDAR_FEED)
    public TemplateInstance renew(@Context UriInfo asked) {
        SecretToken token = links.renew(account());
        URI here = config.address().orElseGet(asked::getBaseUri);
        return page(new Address(here.resolve("/feeds/" + token.text() + ".ics")));
    }

    @POST
    @Path("revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.CALENDAR_FEED)
    public Response revoke() {
        links.revoke(account());
        flash.say(Flash.Kind.SUCCESS, messages.of(PlanMessages.class).calendarStopped());
        return Response.seeOther(URI.create("/calendar")).build();
    }

    private TemplateInstance page(@Nullable Address fresh) {
        Optional<CalendarLink> link = links.of(account());
        return Templates.calendar(link.orElse(null), fresh);
    }

    private UUID account() {
        return visitor.get().account();
    }
}
