package no.nystart.outcome.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.outcome.status.Moment;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import no.nystart.web.PageQuery;
import org.jspecify.annotations.Nullable;

/** The placements behind a number, of the visitor's own offices. */
@Path(Behind.PATH)
@Produces(MediaType.TEXT_HTML)
public class BehindPages {

    private static final List<String> ASKED =
            List.of("region", "moment", "sector", "size", "phase", "by", "key", "standing");

    private static final int LONGEST = 200;

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance behind(
                Standing standing, String group, Moment moment, ReportedPlacements.Page page);
    }

    @Inject
    ReportedPlacements placements;

    @Inject
    Selections selections;

    @Inject
    Labels labels;

    @Inject
    CurrentVisitor visitor;

    @Inject
    PageQuery query;

    @GET
    @Allows(Operation.REPORT_ROWS)
    public TemplateInstance show() {
        Fields asked = Fields.of(asked());
        Reading reading = new Reading(asked);
        Standing standing = Objects.requireNonNullElse(reading.optionalCode("standing", Standing.class), Standing.ALL);
        ReportedPlacements.Group group = group(reading);
        reading.refuseIfFaulty();
        Selection selection = selections.read(asked, visitor.get().scope(Operation.REPORT_SHOW));
        String after = query.value("after");
        return Templates.behind(
                standing,
                group.grouping() == null ? "" : labels.of(group.grouping(), group.key()),
                selection.moment(),
                placements.page(
                        selection,
                        group,
                        standing,
                        visitor.get().scope(Operation.REPORT_ROWS).offices(),
                        after.isEmpty() ? null : after));
    }

    private static ReportedPlacements.Group group(Reading reading) {
        @Nullable Grouping grouping = reading.optionalCode("by", Grouping.class);
        @Nullable String key = reading.optionalText("key", LONGEST);
        return new ReportedPlacements.Group(grouping, Objects.requireNonNullElse(key, ""));
    }

    private Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        ASKED.stream().filter(name -> !query.value(name).isEmpty()).forEach(name -> asked.put(name, query.value(name)));
        return asked;
    }
}
