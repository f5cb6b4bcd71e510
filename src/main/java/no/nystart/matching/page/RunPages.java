package no.nystart.matching.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Owner;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.compare.Comparisons;
import no.nystart.matching.names.AccountNames;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.matching.run.RunPoint;
import no.nystart.matching.run.RunPoints;
import no.nystart.matching.run.RunStatus;
import no.nystart.matching.run.RunWatch;
import no.nystart.matching.steer.PinBoard;
import no.nystart.matching.steer.Presentation;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.register.cohorts.Office;
import no.nystart.web.Choice;
import no.nystart.web.Messages;
import no.nystart.web.PageQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** A run of a cohort while it goes on, and what came of it. */
@Path("/runs/{run}")
@Produces(MediaType.TEXT_HTML)
public class RunPages {

    /** A stream is not longer: the browser then comes back, and is asked again who it is. */
    private static final Duration LONGEST_STREAM = Duration.ofMinutes(5);

    @CheckedTemplate(basePath = "matching")
    static class Templates {
        static native TemplateInstance running(
                Cohort cohort, MatchingRun run, RunStatus.Status status, Progress progress, String curve, int drawn);

        static native TemplateInstance progress(MatchingRun run, RunStatus.Status status, Progress progress);

        static native TemplateInstance result(
                Cohort cohort,
                MatchingRun run,
                RunStatus.Status status,
                ProposalTable.Shown shown,
                Presentation presentation,
                boolean mayPresent,
                PinBoard.Shown leftOut,
                Optional<Comparisons.Since> since,
                List<Choice> offices,
                String curve,
                List<RunPoint> points);

        static native TemplateInstance failed(Cohort cohort, MatchingRun run, RunStatus.Status status, String why);
    }

    @Inject
    MatchingRuns runs;

    @Inject
    RunPoints points;

    @Inject
    RunWatch watch;

    @Inject
    Cohorts cohorts;

    @Inject
    ProposalTable table;

    @Inject
    PinBoard pins;

    @Inject
    Comparisons comparisons;

    @Inject
    AccountNames accounts;

    @Inject
    CurrentVisitor visitor;

    @Inject
    Messages messages;

    @Inject
    PageQuery query;

    @GET
    @Allows(Operation.RUN_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("run") UUID id) {
        MatchingRun run = existing(id);
        Cohort cohort = cohortOf(run);
        RunStatus.Status status = RunStatus.Status.of(run.state());
        List<RunPoint> curve = points.of(id, 0);
        if (!run.state().isOver()) {
            return Templates.running(cohort, run, status, Progress.of(run), Curve.of(curve, words()), curve.size());
        }
        if (!run.hasSolution()) {
            return Templates.failed(cohort, run, status, why(run));
        }
        return Templates.result(
                cohort,
                run,
                status,
                table.of(run, visitor.get(), query.value("office"), query.value("sort"), query.value("after")),
                Presentation.of(run, runs.released(cohort.id()).orElse(null), accounts),
                visitor.get().may(Operation.RUN_RELEASE, Owner.region(cohort.region())),
                pins.leftOut(run, visitor.get()),
                comparisons.sincePrevious(run),
                offices(),
                Curve.of(curve, words()),
                curve);
    }

    /** The part of the page that a browser asks for again and again; tells it to load the page when the run is over. */
    @GET
    @Path("progress")
    @Allows(Operation.RUN_SHOW)
    @Transactional
    public Response progress(@PathParam("run") UUID id) {
        MatchingRun run = existing(id);
        if (run.state().isOver()) {
            return Response.noContent().header("HX-Refresh", "true").build();
        }
        return Response.ok(Templates.progress(run, RunStatus.Status.of(run.state()), Progress.of(run)))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("stop")
    @Allows(Operation.RUN_STOP)
    @Transactional
    public Response stop(@PathParam("run") UUID id) {
        existing(id);
        runs.stop(id, visitor.get().account());
        return Response.seeOther(URI.create("/runs/" + id)).build();
    }

    /** Points for the plot as they come; a browser that lost the line says which was the last it got. */
    @GET
    @Path("points")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking // only until the stream is open: who asks and whether there is such a run are looked up
    @Allows(Operation.RUN_SHOW)
    public Multi<OutboundSseEvent> points(
            @PathParam("run") UUID id,
            @QueryParam("from") @DefaultValue("0") int from,
            @HeaderParam("Last-Event-ID") @Nullable String last,
            @Context Sse sse) {
        return watch.follow(id, PlotEvents.next(last, from))
                .onItem()
                .transformToIterable(news -> PlotEvents.of(news, sse))
                .select()
                .first(LONGEST_STREAM);
    }

    private MatchingRun existing(UUID id) {
        return runs.findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    private Cohort cohortOf(MatchingRun run) {
        return run.cohort().map(cohorts::byId).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    private String why(MatchingRun run) {
        return switch (run.state()) {
            case no.nystart.matching.run.RunState.Failed failed -> words().failure(failed.why());
            default -> words().statusMeans(RunStatus.Status.STOPPED);
        };
    }

    /** Offices to filter by: those that the visitor works at, when there is more than one. */
    private List<Choice> offices() {
        List<String> own = visitor.get().offices();
        return own.size() < 2
                ? List.of()
                : cohorts.getEntityManager()
                        .createQuery("from Office where code in :codes order by name", Office.class)
                        .setParameter("codes", own)
                        .getResultStream()
                        .map(office -> Choice.of(office.code(), office.name()))
                        .toList();
    }

    private MatchingMessages words() {
        return messages.of(MatchingMessages.class);
    }
}
