package no.nystart.outcome.report;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.register.intake.Fields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reports for programs: the same tables as on the pages. */
@Path("/api/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class ReportApi {

    /** A table. */
    @Schema(name = "ReportTable")
    public record Table(
            @Schema(examples = "cohorts") String key, String caption, List<String> columns, List<Line> rows) {}

    /** A line of a table. */
    @Schema(name = "ReportLine")
    public record Line(
            String name,

            @Schema(description = "One a column; null is what too few people share to be told, or no number")
            List<@Nullable Double> values) {}

    @Inject
    Reports reports;

    @Inject
    Selections selections;

    @Inject
    CurrentVisitor visitor;

    /** One report on the regions that the caller may read of. */
    @GET
    @Path("{report}")
    @Allows(Operation.REPORT_SHOW)
    public List<Table> show(
            @Parameter(description = "cohorts, region, fairness or match", example = "cohorts") @PathParam("report")
                    String report,
            @QueryParam("region") @Nullable String region,
            @Parameter(description = "END, MONTHS_3, MONTHS_6 or MONTHS_12; END when left out")
                    @QueryParam("moment")
                    @Nullable
                    String moment,
            @QueryParam("sector") @Nullable String sector,
            @QueryParam("size") @Nullable String size,
            @QueryParam("phase") @Nullable String phase) {
        ReportKind kind = ReportKind.of(report).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        Map<String, Object> asked = new HashMap<>();
        put(asked, "region", region);
        put(asked, "moment", moment);
        put(asked, "sector", sector);
        put(asked, "size", size);
        put(asked, "phase", phase);
        Selection selection = selections.read(Fields.of(asked), visitor.get().scope(Operation.REPORT_SHOW));
        return reports.of(kind, selection, visitor.get()).parts().stream()
                .map(part -> table(part.table()))
                .toList();
    }

    /** What a steering group reads: the figures of all, cohort against cohort, and how well matches fitted. */
    @GET
    @Path("steering")
    @Allows(Operation.REPORT_SHOW)
    public List<Table> steering() {
        Selection all = Selection.all(visitor.get().scope(Operation.REPORT_SHOW).regions());
        Reports.Steering read = reports.steering(all, visitor.get());
        Stream<ReportTable> tables = Stream.concat(
                        read.cohorts().parts().stream(),
                        reports.of(ReportKind.MATCH, all, visitor.get()).parts().stream())
                .map(Report.Part::table);
        return Stream.concat(Stream.of(tiles(read.tiles())), tables.map(ReportApi::table))
                .toList();
    }

    private static Table tiles(List<Tile> tiles) {
        return new Table(
                "total",
                "",
                tiles.stream().map(Tile::words).toList(),
                List.of(new Line(
                        "", tiles.stream().map(tile -> tile.cell().value()).toList())));
    }

    private static void put(Map<String, Object> asked, String name, @Nullable String value) {
        if (value != null) {
            asked.put(name, value);
        }
    }

    private static Table table(ReportTable table) {
        return new Table(
                table.key(),
                table.caption(),
                table.columns(),
                table.rows().stream()
                        .map(row -> new Line(
                                row.name(),
                                row.cells().stream()
                                        .map(ReportTable.Cell::value)
                                        .toList()))
                        .toList());
    }
}
