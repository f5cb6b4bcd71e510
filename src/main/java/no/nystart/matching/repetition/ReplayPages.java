package no.nystart.matching.repetition;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.names.AccountNames;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.matching.run.RecordExports;
import no.nystart.matching.run.RunRecords;
import no.nystart.register.cohorts.Cohort;
import no.nystart.register.cohorts.Cohorts;

/** A cohort's run done again: the button for it, and what came of it each time. */
@Path("/runs/{run}/replay")
@Produces(MediaType.TEXT_HTML)
@Transactional
public class ReplayPages {

    @CheckedTemplate(basePath = "matching")
    static class Templates {
        static native TemplateInstance replay(
                Cohort cohort,
                MatchingRun run,
                Standing standing,
                boolean opensRun,
                boolean fetchesRecord,
                List<Row> replays);

        static native TemplateInstance replayWaiting(MatchingRun run);
    }

    /** Whether the run can be done again. */
    public enum Standing {
        READY,
        /** It is being done again. */
        WAITING,
        /** It has not ended. */
        GOES_ON,
        /** It came to nothing. */
        NO_SOLUTION,
        NOT_RECORDED;

        boolean isRecorded() {
            return this == READY || this == WAITING;
        }
    }

    /** One line of the list. */
    public record Row(RunReplay replay, String askedBy, ReplayState state) {

        public boolean waits() {
            return state instanceof ReplayState.Waiting;
        }

        public boolean failed() {
            return state instanceof ReplayState.Failed;
        }

        public Optional<ReplayState.Same> same() {
            return state instanceof ReplayState.Same same ? Optional.of(same) : Optional.empty();
        }

        public Optional<ReplayState.Different> different() {
            return state instanceof ReplayState.Different different ? Optional.of(different) : Optional.empty();
        }
    }

    @Inject
    MatchingRuns runs;

    @Inject
    RunRecords records;

    @Inject
    RecordExports exports;

    @Inject
    RunReplays replays;

    @Inject
    Cohorts cohorts;

    @Inject
    AccountNames accounts;

    @Inject
    CurrentVisitor visitor;

    @GET
    @Allows(Operation.RUN_REPLAY)
    public TemplateInstance show(@PathParam("run") UUID id) {
        MatchingRun run = existing(id);
        Cohort cohort = cohortOf(run);
        List<RunReplay> found = replays.ofRun(id);
        Map<UUID, String> names =
                accounts.of(found.stream().map(RunReplay::askedBy).toList());
        Standing standing = standing(run, found);
        return Templates.replay(
                cohort,
                run,
                standing,
                visitor.get().may(Operation.RUN_SHOW),
                standing.isRecorded() && visitor.get().may(Operation.RUN_RECORD),
                found.stream()
                        .map(replay -> new Row(replay, names.getOrDefault(replay.askedBy(), "–"), replay.state()))
                        .toList());
    }

    /** The part that a browser asks for again and again; tells it to load the page when the replay has ended. */
    @GET
    @Path("progress")
    @Allows(Operation.RUN_REPLAY)
    public Response progress(@PathParam("run") UUID id) {
        MatchingRun run = existing(id);
        cohortOf(run);
        return replays.ofRun(id).stream().anyMatch(RunReplay::isWaiting)
                ? Response.ok(Templates.replayWaiting(run)).build()
                : Response.noContent().header("HX-Refresh", "true").build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Costs(Cost.RUN)
    @Allows(Operation.RUN_REPLAY)
    public Response ask(@PathParam("run") UUID id) {
        MatchingRun run = existing(id);
        cohortOf(run);
        replays.ask(run, visitor.get().account());
        return Response.seeOther(URI.create("/runs/" + id + "/replay")).build();
    }

    /** run.json, to do the run again elsewhere. */
    @GET
    @Path("record")
    @Produces(MediaType.APPLICATION_JSON)
    @Allows(Operation.RUN_RECORD)
    public Response record(@PathParam("run") UUID id) {
        MatchingRun run = existing(id);
        cohortOf(run);
        return Response.ok(exports.of(run))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"run-" + id + ".json\"")
                .build();
    }

    private Standing standing(MatchingRun run, List<RunReplay> found) {
        if (!run.state().isOver()) {
            return Standing.GOES_ON;
        }
        if (!run.hasSolution()) {
            return Standing.NO_SOLUTION;
        }
        if (!records.isRecorded(run)) {
            return Standing.NOT_RECORDED;
        }
        return found.stream().anyMatch(RunReplay::isWaiting) ? Standing.WAITING : Standing.READY;
    }

    private MatchingRun existing(UUID id) {
        return runs.findByIdOptional(id).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }

    private Cohort cohortOf(MatchingRun run) {
        return run.cohort().map(cohorts::byId).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
    }
}
