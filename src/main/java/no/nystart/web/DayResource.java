package no.nystart.web;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.common.FieldClock;
import no.nystart.web.DayItems.DayItem;

/** The day: what waits for the visitor, each with its one action, and the ways on. */
@Path("/")
public class DayResource {

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance day(
                Visitor visitor, java.time.LocalDate today, List<DayItem> items, List<Menu.Item> ways);
    }

    private final CurrentVisitor currentVisitor;
    private final FieldClock clock;
    private final Shell shell;
    private final Day day;
    private final List<Landing> landings;

    @Inject
    DayResource(CurrentVisitor currentVisitor, FieldClock clock, Shell shell, Day day, @All List<Landing> landings) {
        this.currentVisitor = currentVisitor;
        this.clock = clock;
        this.shell = shell;
        this.day = day;
        this.landings = landings;
    }

    /** The day, or the way to the page that a visitor has instead. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    @Allows(Operation.SIGNED_IN)
    public Response start() {
        Visitor visitor = currentVisitor.get();
        return landings.stream()
                .flatMap(landing -> landing.of(visitor).stream())
                .findFirst()
                .map(path -> Response.seeOther(URI.create(path)))
                .orElseGet(() -> Response.ok(day(visitor)))
                .build();
    }

    private TemplateInstance day(Visitor visitor) {
        List<DayItem> waiting = day.of(visitor);
        return Templates.day(visitor, clock.today(), waiting, shell.menu().all());
    }
}
