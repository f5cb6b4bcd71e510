package no.nystart.outcome.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import no.nystart.web.PageQuery;

/** The leaders behind a number: names and companies, and to whoever runs the programme how far each has come. */
@Path(Ways.LEADERS)
@Produces(MediaType.TEXT_HTML)
public class BehindLeaderPages {

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance led(
                Cohort cohort, LeaderStanding standing, List<ReportedLeaders.Line> lines, boolean programme);

        static native TemplateInstance trained(Cohort cohort, List<ReportedLeaders.Trained> lines);
    }

    @Inject
    ReportedLeaders leaders;

    @Inject
    CurrentVisitor visitor;

    @Inject
    PageQuery query;

    @GET
    @Allows(Operation.REPORT_LEADERS)
    public TemplateInstance show() {
        Reading reading = new Reading(Fields.of(query.values(List.of("standing"))));
        LeaderStanding standing =
                Objects.requireNonNullElse(reading.optionalCode("standing", LeaderStanding.class), LeaderStanding.LED);
        reading.refuseIfFaulty();
        UUID id = query.id("cohort").orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        Cohort cohort =
                leaders.cohort(id, visitor.get().scope(Operation.REPORT_LEADERS).regions());
        if (standing == LeaderStanding.TRAINED) {
            leaders.cohort(id, visitor.get().scope(Operation.PROGRAMME_SHOW).regions());
            return Templates.trained(cohort, leaders.trained(cohort));
        }
        return Templates.led(
                cohort, standing, leaders.led(cohort, standing), visitor.get().may(Operation.PROGRAMME_SHOW));
    }
}
