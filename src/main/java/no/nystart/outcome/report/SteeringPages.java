package no.nystart.outcome.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.FieldClock;
import no.nystart.web.Messages;

/** What a steering group needs on one page: to read on the wall, and to hold in the hand. */
@Path("/reports/steering")
@Produces(MediaType.TEXT_HTML)
public class SteeringPages {

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance steering(
                LocalDate today, List<Tile> tiles, Report cohorts, FitAdvice advice, String enough, int fewest);

        static native TemplateInstance wall(
                LocalDate today,
                List<Tile> tiles,
                Report.Part youngPeople,
                ReportTable table,
                boolean notTold,
                int fewest);
    }

    @Inject
    Reports reports;

    @Inject
    FitFindings findings;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FieldClock clock;

    @Inject
    Messages messages;

    /** For the hand: figures, cohorts, leaders, and what the matching had to do with it. */
    @GET
    @Allows(Operation.REPORT_SHOW)
    public TemplateInstance hand() {
        Selection selection = everything();
        Reports.Steering read = reports.steering(selection, visitor.get());
        FitAdvice advice = FitAdvice.of(findings.of(selection));
        return Templates.steering(
                clock.today(),
                read.tiles(),
                read.cohorts(),
                advice,
                advice.enough(messages.of(ReportMessages.class)),
                Discretion.FEWEST);
    }

    /** For the wall: what can be read from across the room; looks for new figures by itself. */
    @GET
    @Path("wall")
    @Allows(Operation.REPORT_SHOW)
    public TemplateInstance wall() {
        Reports.Steering read = reports.steering(everything(), visitor.get());
        Report.Part youngPeople = read.cohorts().parts().getFirst();
        return Templates.wall(
                clock.today(),
                read.tiles(),
                youngPeople,
                youngPeople.table().only(FigureCells.FROM_AFAR),
                read.cohorts().notTold(),
                Discretion.FEWEST);
    }

    private Selection everything() {
        return Selection.all(visitor.get().scope(Operation.REPORT_SHOW).regions());
    }
}
