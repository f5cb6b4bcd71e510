package no.nystart.outcome.report;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.outcome.status.OutcomeStatus;
import no.nystart.placement.course.Placement;
import no.nystart.programme.Training;
import no.nystart.register.cohorts.Cohort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The rows behind the numbers of reports, for programs. */
@Path("/api/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class BehindApi {

    /** @param status how the young person stands at the moment, null while it is not known */
    @Schema(name = "ReportedPlacement")
    public record Line(
            UUID placement,
            String youngPerson,
            String company,
            LocalDate starts,
            LocalDate lastDay,
            Placement.State state,
            @Nullable OutcomeStatus status) {}

    /** @param next for {@code after}; null on the last page */
    @Schema(name = "ReportedPlacements")
    public record Page(List<Line> rows, @Nullable String next) {}

    /** @param training null for those who have led without being in the programme, and for who may not see it */
    @Schema(name = "ReportedLeader")
    public record Leader(
            UUID leader,
            String name,
            String company,
            boolean ready,
            boolean accredited,
            @Nullable Training training) {}

    @Inject
    RowsAsked asked;

    @Inject
    ReportedPlacements placements;

    @Inject
    ReportedLeaders leaders;

    @Inject
    CurrentVisitor visitor;

    /** The placements of the own office that a number counts, the last to start first, 50 at a time. */
    @GET
    @Path("placements")
    @Allows(Operation.REPORT_ROWS)
    public Page placements(
            @BeanParam NumberAsked number,
            @Parameter(description = "Where the next page begins") @QueryParam("after") @Nullable String after) {
        ReportedPlacements.Page page = placements.page(
                asked.read(number.fields(), visitor.get()),
                visitor.get().scope(Operation.REPORT_ROWS).offices(),
                after == null ? null : ReportedPlacements.Cursor.of(after).orElse(null));
        return new Page(
                page.lines().stream()
                        .map(line -> new Line(
                                line.placement(),
                                line.firstName() + " " + line.lastName(),
                                line.company(),
                                line.starts(),
                                line.lastDay(),
                                line.state(),
                                line.status()))
                        .toList(),
                page.next() == null ? null : page.next().toString());
    }

    /** The leaders who have led young people of a cohort, or those in its programme with how far each has come. */
    @GET
    @Path("leaders")
    @Allows(Operation.REPORT_LEADERS)
    public List<Leader> leaders(
            @Parameter(required = true) @QueryParam("cohort") @Nullable UUID cohort,
            @Parameter(description = "LED when left out") @QueryParam("standing") @Nullable LeaderStanding standing) {
        UUID id = Optional.ofNullable(cohort).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        Cohort its =
                leaders.cohort(id, visitor.get().scope(Operation.REPORT_LEADERS).regions());
        if (standing == LeaderStanding.TRAINED) {
            leaders.cohort(id, visitor.get().scope(Operation.PROGRAMME_SHOW).regions());
            return leaders.trained(its).stream()
                    .map(one -> leader(one.line(), one.training()))
                    .toList();
        }
        return leaders.led(its, standing == null ? LeaderStanding.LED : standing).stream()
                .map(line -> leader(line, null))
                .toList();
    }

    private static Leader leader(ReportedLeaders.Line line, @Nullable Training training) {
        return new Leader(line.leader(), line.name(), line.companyName(), line.ready(), line.accredited(), training);
    }
}
