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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import no.nystart.web.Corrections;
import no.nystart.web.Form;
import no.nystart.web.Messages;
import no.nystart.web.PageQuery;
import no.nystart.web.Slice;
import no.nystart.web.VisitorLanguage;
import no.nystart.web.Written;

/** A run beside another one, beside first come, first served, or beside a draw. */
@Path("/runs/{run}/beside")
@Produces(MediaType.TEXT_HTML)
@Transactional
public class BesidePages {

    private static final int PAGE = 50;

    @CheckedTemplate(basePath = "matching")
    static class Templates {
        static native TemplateInstance beside(
                Cohort cohort,
                MatchingRun run,
                String other,
                String means,
                Beside beside,
                Slice<Beside.Row> rows,
                List<Choice> ways,
                Form form);
    }

    @Inject
    MatchingRuns runs;

    @Inject
    BesideRuns besides;

    @Inject
    Cohorts cohorts;

    @Inject
    CurrentVisitor visitor;

    @Inject
    PageQuery query;

    @Inject
    VisitorLanguage language;

    @Inject
    Corrections corrections;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.RUN_SHOW)
    public Response show(@PathParam("run") UUID id) {
        MatchingRun run = runs.findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        run.requireSolution();
        try {
            OtherWay way = OtherWay.of(query.value("other"), query.value("draw"));
            return Response.ok(page(run, way, query.form())).build();
        } catch (Refused refused) {
            if (refused.faults().isEmpty()) {
                throw refused;
            }
            Form form = corrections.asked(query.form(), refused, CompareMessages.class);
            return Response.status(refused.refusal().status())
                    .entity(page(run, new OtherWay.FirstCome(), form))
                    .build();
        }
    }

    private TemplateInstance page(MatchingRun run, OtherWay way, Form form) {
        Cohort cohort = cohorts.byId(run.cohort().orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND)));
        Beside beside = besides.of(run, way, visitor.get());
        return Templates.beside(
                cohort,
                run,
                name(way),
                way instanceof OtherWay.Draw(int number) ? words().randomMeans(number) : "",
                beside,
                Slice.of(beside.rows(), row -> row.person().id(), query.value("after"), PAGE),
                ways(run),
                form);
    }

    private String name(OtherWay way) {
        return switch (way) {
            case OtherWay.FirstCome first -> words().firstCome();
            case OtherWay.Draw draw -> words().random();
            case OtherWay.OtherRun(String id) ->
                runs.findByIdOptional(UUID.fromString(id)).map(this::when).orElse("");
        };
    }

    private List<Choice> ways(MatchingRun run) {
        return Stream.concat(
                        Stream.of(
                                Choice.of(OtherWay.FIRST_COME, words().firstCome()),
                                Choice.of(OtherWay.RANDOM, words().random())),
                        runs.ofCohort(run.cohort().orElseThrow()).stream()
                                .filter(other ->
                                        other.hasSolution() && !other.id().equals(run.id()))
                                .map(other -> Choice.of(other.id(), when(other))))
                .toList();
    }

    private String when(MatchingRun run) {
        return words().matchingOf(Written.inWords(run.askedAt(), language.get().locale()));
    }

    private CompareMessages words() {
        return messages.of(CompareMessages.class);
    }
}
