package no.nystart.outcome.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.nystart.access.Allows;
import no.nystart.access.Cost;
import no.nystart.access.Costs;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Scope;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.outcome.status.Moment;
import no.nystart.register.intake.Fields;
import no.nystart.register.words.Choices;
import no.nystart.web.Choice;
import no.nystart.web.Messages;
import no.nystart.web.PageQuery;

/** Reports, as pages and as files. */
@Path(ReportPages.PATH)
@Produces(MediaType.TEXT_HTML)
public class ReportPages {

    static final String PATH = "/reports";

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> FILTERS = List.of("region", "moment", "sector", "size", "phase");

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance report(
                Report report, ReportKind[] kinds, Filters filters, String query, int fewest);
    }

    /** What can be chosen; regions only where there are several. */
    public record Filters(
            List<Choice> regions,
            List<Choice> moments,
            List<Choice> sectors,
            List<Choice> sizes,
            List<Choice> phases) {}

    @Inject
    Reports reports;

    @Inject
    Selections selections;

    @Inject
    Tallies tallies;

    @Inject
    Labels labels;

    @Inject
    Choices choices;

    @Inject
    CurrentVisitor visitor;

    @Inject
    PageQuery query;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.REPORT_SHOW)
    public TemplateInstance first() {
        return show(ReportKind.COHORTS.path());
    }

    @GET
    @Path("{report}")
    @Allows(Operation.REPORT_SHOW)
    public TemplateInstance show(@PathParam("report") String report) {
        Selection selection = selection();
        return Templates.report(
                reports.of(kind(report), selection, visitor.get()),
                ReportKind.values(),
                filters(selection),
                again(),
                Discretion.FEWEST);
    }

    @GET
    @Path("{report}.csv")
    @Produces("text/csv")
    @Costs(Cost.EXPORT)
    @Allows(Operation.REPORT_SHOW)
    public Response csv(@PathParam("report") String report) {
        return file(
                report,
                "csv",
                ReportFiles.csv(reports.of(kind(report), selection(), visitor.get())),
                "text/csv;charset=UTF-8");
    }

    @GET
    @Path("{report}.xlsx")
    @Produces(EXCEL)
    @Costs(Cost.EXPORT)
    @Allows(Operation.REPORT_SHOW)
    public Response excel(@PathParam("report") String report) {
        return file(report, "xlsx", ReportFiles.excel(reports.of(kind(report), selection(), visitor.get())), EXCEL);
    }

    private static Response file(String report, String ending, byte[] content, String type) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + report + "." + ending + "\"")
                .build();
    }

    private static ReportKind kind(String report) {
        return ReportKind.of(report).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    private Selection selection() {
        return selections.read(Fields.of(query.values(FILTERS)), scope());
    }

    /** What was asked for, for the ways to other reports and files of the same. */
    private String again() {
        return query.values(FILTERS).entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private Scope scope() {
        return visitor.get().scope(Operation.REPORT_SHOW);
    }

    private Filters filters(Selection selection) {
        ReportMessages words = messages.of(ReportMessages.class);
        List<Choice> regions = labels.regions(scope().regions()).stream()
                .map(region -> Choice.of(region.code(), region.name()))
                .toList();
        return new Filters(
                regions.size() > 1 ? regions : List.of(),
                Arrays.stream(Moment.values())
                        .map(moment -> Choice.of(moment, words.momentName(moment)))
                        .toList(),
                choices.sectors(),
                choices.sizes(),
                tallies.phases(selection).stream()
                        .map(phase -> Choice.of(phase, phase))
                        .toList());
    }
}
