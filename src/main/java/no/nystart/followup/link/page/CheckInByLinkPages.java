package no.nystart.followup.link.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.audit.AuditLine;
import no.nystart.audit.AuditTrail;
import no.nystart.common.FieldClock;
import no.nystart.followup.PlacedPeople;
import no.nystart.followup.checkin.Told;
import no.nystart.followup.checkin.page.CheckInReader;
import no.nystart.followup.checkin.page.CheckInScreen;
import no.nystart.followup.checkin.page.CheckInScreens;
import no.nystart.followup.checkin.page.Noticing;
import no.nystart.followup.link.CheckInLink;
import no.nystart.followup.link.CheckInLinks;
import no.nystart.register.companies.Leaders;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import org.jspecify.annotations.Nullable;

/** The one check-in that a followed link leads to, and nothing beside it. */
@Path(CheckInByLinkPages.PATH)
@Produces(MediaType.TEXT_HTML)
public class CheckInByLinkPages {

    static final String PATH = "/check-in";
    static final String COOKIE = "nystart_check_in";
    private static final String SAVED = PATH + "/saved";

    @CheckedTemplate(basePath = "followup")
    static class Templates {
        static native TemplateInstance checkInByLink(CheckInScreen screen, Form form);

        static native TemplateInstance checkInSaved();
    }

    @Inject
    CheckInLinks links;

    @Inject
    Noticing noticing;

    @Inject
    CheckInScreens screens;

    @Inject
    PlacedPeople people;

    @Inject
    Leaders leaders;

    @Inject
    AuditTrail trail;

    @Inject
    FieldClock clock;

    @Inject
    FormSteps steps;

    @GET
    @Allows(Operation.PUBLIC)
    @Transactional
    public Response ask(@CookieParam(COOKIE) @Nullable String session) {
        Optional<CheckInLink> found = links.of(session);
        if (found.isEmpty()) {
            return CheckInLinkPages.closed();
        }
        CheckInLink link = found.get();
        if (link.isUsed()) {
            return saved();
        }
        Form form = screens.fresh(link.placement(), link.slot()).with("key", UUID.randomUUID());
        tell(link, "SHOWN");
        return Response.ok(Templates.checkInByLink(screen(link, Form.empty()), form))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PUBLIC)
    public Response tell(@CookieParam(COOKIE) @Nullable String session, MultivaluedMap<String, String> posted) {
        Optional<CheckInLink> found = links.of(session);
        if (found.isEmpty()) {
            return CheckInLinkPages.closed();
        }
        CheckInLink link = found.get();
        Supplier<Response> held = () -> {
            Told told = CheckInReader.told(posted, clock.today());
            noticing.beside(link.placement(), link.leader(), told.key(), posted, () -> links.hold(link, told));
            tell(link, "DONE");
            return saved();
        };
        return steps.take(posted, screens::label, held, form -> Templates.checkInByLink(screen(link, form), form));
    }

    @GET
    @Path("saved")
    @Allows(Operation.PUBLIC)
    public TemplateInstance thanks() {
        return Templates.checkInSaved();
    }

    private CheckInScreen screen(CheckInLink link, Form form) {
        return screens.of(link.placement(), link.slot(), new CheckInScreens.Way(PATH, SAVED, "", link.leader()), form);
    }

    /** No account follows a link: the trail names the leader to whom it was sent. */
    private void tell(CheckInLink link, String outcome) {
        trail.add(new AuditLine(
                null,
                leaders.byId(link.leader()).name(),
                Operation.CHECK_IN_HOLD.name(),
                "YOUNG_PERSON",
                people.of(link.placement()).youngPerson(),
                "",
                outcome,
                null));
    }

    private static Response saved() {
        return Response.seeOther(URI.create(SAVED)).build();
    }
}
