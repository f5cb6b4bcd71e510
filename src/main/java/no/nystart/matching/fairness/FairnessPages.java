package no.nystart.matching.fairness;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.explain.Fairness;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.web.Messages;

/** Shows how a run treats groups of young people. */
@Path("/runs/{run}/fairness")
@Produces(MediaType.TEXT_HTML)
public class FairnessPages {

    @CheckedTemplate(basePath = "matching")
    static class Templates {
        static native TemplateInstance fairness(
                Cohort cohort,
                MatchingRun run,
                long seed,
                int fewest,
                Optional<ShownGroups.Row> everybody,
                List<ShownGroups> groups);
    }

    @Inject
    MatchingRuns runs;

    @Inject
    Cohorts cohorts;

    @Inject
    FairnessReports reports;

    @Inject
    GroupNames names;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.FAIRNESS_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("run") UUID id) {
        MatchingRun run = runs.findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        Cohort cohort = run.cohort().map(cohorts::byId).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        FairnessReport report = reports.of(run);
        return Templates.fairness(
                cohort,
                run,
                report.randomSeed(),
                Fairness.FEWEST,
                Optional.of(report.fairness().everybody())
                        .filter(group -> group.size().isPresent())
                        .map(group -> ShownGroups.Row.of(
                                messages.of(FairnessMessages.class).everybody(), group)),
                report.fairness().dimensions().stream().map(names::shown).toList());
    }
}
