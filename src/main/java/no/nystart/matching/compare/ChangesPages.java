package no.nystart.matching.compare;

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
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.PageQuery;
import no.nystart.web.Slice;
import no.nystart.web.VisitorLanguage;
import no.nystart.web.Written;

/** What a run changes against another one: for whom, and what it gained or cost. */
@Path("/runs/{run}/changes")
@Produces(MediaType.TEXT_HTML)
@Transactional
public class ChangesPages {

    private static final int PAGE = 50;

    @CheckedTemplate(basePath = "matching")
    static class Templates {
        static native TemplateInstance changes(
                Cohort cohort,
                MatchingRun run,
                MatchingRun since,
                Comparison comparison,
                Slice<MoveTable.Row> rows,
                List<Choice> runs,
                Form form);

        static native TemplateInstance noChanges(Cohort cohort, MatchingRun run);
    }

    @Inject
    MatchingRuns runs;

    @Inject
    Comparisons comparisons;

    @Inject
    Cohorts cohorts;

    @Inject
    CurrentVisitor visitor;

    @Inject
    PageQuery query;

    @Inject
    VisitorLanguage language;

    @GET
    @Allows(Operation.RUN_SHOW)
    public TemplateInstance show(@PathParam("run") UUID id) {
        MatchingRun run = runs.findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        run.requireSolution();
        Cohort cohort = cohorts.byId(run.cohort().orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND)));
        return comparisons
                .since(run, query.value("since"))
                .map(since -> page(cohort, run, since))
                .orElseGet(() -> Templates.noChanges(cohort, run));
    }

    private TemplateInstance page(Cohort cohort, MatchingRun run, MatchingRun since) {
        Comparison comparison = comparisons.between(since, run, visitor.get());
        Slice<MoveTable.Row> rows =
                Slice.of(comparison.moves().rows(), row -> row.person().id(), query.value("after"), PAGE);
        return Templates.changes(
                cohort, run, since, comparison, rows, others(run), Form.empty().with("since", since.id()));
    }

    private List<Choice> others(MatchingRun run) {
        return runs.ofCohort(run.cohort().orElseThrow()).stream()
                .filter(other -> other.hasSolution() && !other.id().equals(run.id()))
                .map(other -> Choice.of(
                        other.id(),
                        Written.inWords(other.askedAt(), language.get().locale())))
                .toList();
    }
}
