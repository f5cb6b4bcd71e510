package no.nystart.outcome.evaluation.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.audit.AuditLine;
import no.nystart.audit.AuditTrail;
import no.nystart.outcome.evaluation.EvaluationFile;
import no.nystart.outcome.evaluation.EvaluationRow;
import no.nystart.outcome.evaluation.Evaluations;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.Cohorts;

/** What came of each cohort, to be evaluated elsewhere: what the file holds, what it leaves out, and the file. */
@Path(EvaluationPages.PATH)
@Produces(MediaType.TEXT_HTML)
public class EvaluationPages {

    static final String PATH = "/evaluations";

    @CheckedTemplate(basePath = "outcome")
    static class Templates {
        static native TemplateInstance evaluations(List<Cohort> cohorts);

        static native TemplateInstance evaluation(Cohort cohort, int people, int fewest);
    }

    @Inject
    Evaluations evaluations;

    @Inject
    Cohorts cohorts;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentVisitor currentVisitor;

    @GET
    @Allows(Operation.EVALUATION_LIST)
    @Transactional
    public TemplateInstance list() {
        return Templates.evaluations(currentVisitor.get().scope(Operation.EVALUATION_LIST).regions().stream()
                .sorted()
                .flatMap(region -> cohorts.ofRegion(region).stream())
                .toList());
    }

    @GET
    @Path("{cohort}")
    @Allows(Operation.EVALUATION_EXPORT)
    @Transactional
    public TemplateInstance show(@PathParam("cohort") UUID cohort) {
        return Templates.evaluation(cohorts.byId(cohort), evaluations.size(cohort), Evaluations.FEWEST);
    }

    /** The trail tells that it was taken out. */
    @GET
    @Path("{cohort}/file")
    @Produces("text/csv;charset=UTF-8")
    @Allows(Operation.EVALUATION_EXPORT)
    @Transactional
    public Response file(@PathParam("cohort") UUID cohort) {
        List<EvaluationRow> rows = evaluations.of(cohort);
        Visitor visitor = currentVisitor.get();
        trail.add(new AuditLine(
                visitor.account(),
                visitor.displayName(),
                Operation.EVALUATION_EXPORT.name(),
                "COHORT",
                cohort,
                "",
                "DONE",
                null));
        return Response.ok(EvaluationFile.of(rows))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"evaluation.csv\"")
                .build();
    }
}
