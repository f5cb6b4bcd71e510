package no.nystart.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
                Visitor visitor, java.time.LocalDate today, List<DayItem> items, List<Shell.Item> ways);
    }

    private final CurrentVisitor currentVisitor;
    private final FieldClock clock;
    private final Shell shell;
    private final Day day;

    @Inject
    DayResource(CurrentVisitor currentVisitor, FieldClock clock, Shell shell, Day day) {
        this.currentVisitor = currentVisitor;
        this.clock = clock;
        this.shell = shell;
        this.day = day;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Allows(Operation.SIGNED_IN)
    public TemplateInstance day() {
        Visitor visitor = currentVisitor.get();
        List<DayItem> waiting = day.of(visitor);
        return Templates.day(visitor, clock.today(), waiting, shell.menu());
    }
}
