package no.nystart.matching.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Cost;
import no.nystart.access.Costs;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.Refused;
import no.nystart.matching.names.AccountNames;
import no.nystart.matching.pins.Pins;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.matching.run.Proposals;
import no.nystart.matching.run.RunOptions;
import no.nystart.matching.run.RunStatus;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.web.Choice;
import no.nystart.web.Corrections;
import no.nystart.web.Form;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A cohort's matching: start a run, and the runs there have been. */
@Path("/cohorts/{cohort}/matching")
@Produces(MediaType.TEXT_HTML)
public class CohortMatchingPages {

    @CheckedTemplate(basePath = "matching")
    static class Templates {
        static native TemplateInstance cohort(Cohort cohort, List<Row> runs, int pins, List<Choice> limits, Form form);
    }

    /**
     * One line of the list.
     *
     * @param current whether it is the one that the cohort goes by
     */
    public record Row(
            MatchingRun run, RunStatus.Status status, String startedBy, Proposals.Count seen, boolean current) {}

    @Inject
    MatchingRuns runs;

    @Inject
    Proposals proposals;

    @Inject
    Pins pins;

    @Inject
    Cohorts cohorts;

    @Inject
    AccountNames accounts;

    @Inject
    CurrentVisitor visitor;

    @Inject
    RunLimits limits;

    @Inject
    Corrections corrections;

    @GET
    @Allows(Operation.RUN_LIST)
    public TemplateInstance show(@PathParam("cohort") UUID cohort) {
        return page(cohort, Form.empty().with("limit", RunLimits.USUAL));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Costs(Cost.RUN)
    @Allows(Operation.RUN_START)
    public Response start(@PathParam("cohort") UUID cohort, @RestForm @Nullable String limit) {
        try {
            MatchingRun run = runs.startCohort(
                    cohort, RunOptions.read(limit, null, null), visitor.get().account());
            return Response.seeOther(URI.create("/runs/" + run.id())).build();
        } catch (Refused refused) {
            Form typed = Form.empty().with("limit", limit);
            return Response.status(refused.refusal().status())
                    .entity(page(cohort, corrections.asked(typed, refused, MatchingMessages.class)))
                    .build();
        }
    }

    private TemplateInstance page(UUID id, Form form) {
        List<MatchingRun> found = runs.ofCohort(id);
        Map<UUID, String> starters =
                accounts.of(found.stream().map(MatchingRun::startedBy).toList());
        Optional<MatchingRun> current = runs.released(id);
        Map<UUID, Proposals.Count> seen =
                proposals.counts(found.stream().map(MatchingRun::id).toList());
        return Templates.cohort(
                cohorts.byId(id),
                found.stream()
                        .map(run -> new Row(
                                run,
                                RunStatus.Status.of(run.state()),
                                starters.getOrDefault(run.startedBy(), "–"),
                                seen.getOrDefault(run.id(), new Proposals.Count(run.id(), 0, 0)),
                                current.filter(run::equals).isPresent()))
                        .toList(),
                pins.inForce(id).size(),
                limits.choices(),
                form);
    }
}
