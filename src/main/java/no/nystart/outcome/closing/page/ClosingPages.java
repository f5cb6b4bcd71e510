package no.nystart.outcome.closing.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Caseworkers;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;
import no.nystart.followup.PlacedPeople;
import no.nystart.followup.PlacedPeople.PlacedPerson;
import no.nystart.outcome.closing.ClosingCheck;
import no.nystart.outcome.closing.ClosingChecks;
import no.nystart.outcome.closing.ClosingList;
import no.nystart.outcome.closing.PlacementClosing;
import no.nystart.outcome.closing.PlacementClosings;
import no.nystart.placement.course.Placement;
import no.nystart.placement.course.Placements;
import no.nystart.register.intake.Fields;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a placement lacks, and that it is closed. */
@Path(ClosingPages.PATH)
@Produces(MediaType.TEXT_HTML)
public class ClosingPages {

    static final String PATH = "/closings";

    @CheckedTemplate(basePath = "outcome")
    static class Templates {
        static native TemplateInstance closings(ClosingList.Page page);

        static native TemplateInstance closing(Shown about, Form form);
    }

    /**
     * What the page shows.
     *
     * @param closing what holds now, or null
     * @param closedBy name of who closed it, or null
     * @param before closings that were undone
     */
    record Shown(
            PlacedPerson person,
            boolean over,
            ClosingCheck check,
            @Nullable PlacementClosing closing,
            @Nullable String closedBy,
            List<PlacementClosing> before,
            boolean mayClose) {}

    @Inject
    ClosingList list;

    @Inject
    ClosingChecks checks;

    @Inject
    PlacementClosings closings;

    @Inject
    Placements placements;

    @Inject
    PlacedPeople people;

    @Inject
    Caseworkers caseworkers;

    @Inject
    Stamps stamps;

    @Inject
    CurrentVisitor visitor;

    @Inject
    Messages messages;

    @Inject
    FormSteps steps;

    @GET
    @Allows(Operation.CLOSING_LIST)
    public TemplateInstance list(@RestQuery @Nullable UUID after) {
        return Templates.closings(
                list.page(visitor.get().scope(Operation.CLOSING_LIST).offices(), after));
    }

    @GET
    @Path("{placement}")
    @Allows(Operation.CLOSING_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("placement") UUID placement) {
        return page(placement, Form.empty());
    }

    @POST
    @Path("{placement}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PLACEMENT_CLOSE)
    public Response close(@PathParam("placement") UUID placement, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                ClosingMessages.class,
                () -> {
                    closings.close(placement, Fields.of(posted).typed("why"), stamp());
                    return steps.done(PATH, words().closed());
                },
                form -> page(placement, form));
    }

    @POST
    @Path("{placement}/opening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PLACEMENT_CLOSE)
    public Response open(@PathParam("placement") UUID placement, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                ClosingMessages.class,
                () -> {
                    closings.open(placement, Fields.of(posted).typed("why"), stamp());
                    return steps.done(PATH + "/" + placement, words().opened());
                },
                form -> page(placement, form));
    }

    private TemplateInstance page(UUID id, Form form) {
        Placement placement = placements.byId(id);
        List<PlacementClosing> all = closings.all(id);
        @Nullable PlacementClosing current = closings.current(id).orElse(null);
        return Templates.closing(
                new Shown(
                        people.of(id),
                        placement.state().isOver(),
                        checks.of(placement),
                        current,
                        current == null ? null : caseworkers.name(current.closedBy()),
                        all.stream()
                                .filter(closing -> closing.openedOn().isPresent())
                                .toList(),
                        visitor.get().may(Operation.PLACEMENT_CLOSE)),
                form);
    }

    private Stamp stamp() {
        return stamps.of(visitor.get().account());
    }

    private ClosingMessages words() {
        return messages.of(ClosingMessages.class);
    }
}
