package no.nystart.outcome.report;

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
import no.nystart.outcome.status.Moment;
import no.nystart.register.intake.Fields;
import no.nystart.web.PageQuery;

/** The placements behind a number, of the visitor's own offices. */
@Path(Ways.PLACEMENTS)
@Produces(MediaType.TEXT_HTML)
public class BehindPages {

    private static final List<String> ASKED =
            List.of("region", "moment", "sector", "size", "phase", "by", "key", "fit", "well", "split", "standing");

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance behind(
                Standing standing, String group, Moment moment, ReportedPlacements.Page page);
    }

    @Inject
    ReportedPlacements placements;

    @Inject
    RowsAsked asked;

    @Inject
    Labels labels;

    @Inject
    CurrentVisitor visitor;

    @Inject
    PageQuery query;

    @GET
    @Allows(Operation.REPORT_ROWS)
    public TemplateInstance show() {
        RowsAsked.Number number = asked.read(Fields.of(query.values(ASKED)), visitor.get());
        return Templates.behind(
                number.standing(),
                labels.of(number.group()),
                number.selection().moment(),
                placements.page(
                        number,
                        visitor.get().scope(Operation.REPORT_ROWS).offices(),
                        ReportedPlacements.Cursor.of(query.value("after")).orElse(null)));
    }
}
