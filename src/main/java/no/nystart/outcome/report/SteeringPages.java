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

/** What a steering group needs on one page: to read on the wall, and to hold in the hand. */
@Path("/reports/steering")
@Produces(MediaType.TEXT_HTML)
public class SteeringPages {

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance steering(
                LocalDate today, Tally total, Report cohorts, List<FitFinding> findings, int fewest);

        static native TemplateInstance wall(LocalDate today, Tally total, Report cohorts);
    }

    @Inject
    Reports reports;

    @Inject
    Tallies tallies;

    @Inject
    FitFindings findings;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FieldClock clock;

    /** For the hand: figures, cohorts, leaders, and what the matching had to do with it. */
    @GET
    @Allows(Operation.REPORT_SHOW)
    public TemplateInstance hand() {
        Selection selection = everything();
        return Templates.steering(
                clock.today(),
                total(selection),
                reports.of(ReportKind.COHORTS, selection, visitor.get()),
                findings.of(selection),
                Discretion.FEWEST);
    }

    /** For the wall: what can be read from across the room; looks for new figures by itself. */
    @GET
    @Path("wall")
    @Allows(Operation.REPORT_SHOW)
    public TemplateInstance wall() {
        Selection selection = everything();
        return Templates.wall(
                clock.today(), total(selection), reports.of(ReportKind.COHORTS, selection, visitor.get()));
    }

    private Tally total(Selection selection) {
        return tallies.of(selection, List.of(Grouping.COHORT)).total();
    }

    private Selection everything() {
        return Selection.all(visitor.get().scope(Operation.REPORT_SHOW).regions());
    }
}
