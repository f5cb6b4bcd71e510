package no.nystart.matching.joint;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Cost;
import no.nystart.access.Costs;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.run.RunOptions;
import no.nystart.matching.run.RunStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The matchings of several cohorts, started together. */
@Path("/api/v1/joint-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
@Transactional
public class JointRunsApi {

    /** Which cohorts to match, and how long each may take. */
    @Schema(name = "JointRunBody")
    public record Body(
            @Schema(description = "Cohorts of the own regions that have not begun") @Nullable
            Set<UUID> cohorts,

            @Schema(description = "Of each run, PT1S to PT1H; PT30S when missing", examples = "PT2M") @Nullable
            String limit,

            @Schema(description = "Each run ends as soon as its gap is this small; 0 when missing", examples = "0.001")
            @Nullable
            String gap) {}

    /** One cohort of a joint run. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "JointRunPart")
    public record PartView(
            UUID cohort,
            String region,

            @Schema(description = "Its run; absent until a worker has started it, and when it was left out") @Nullable
            UUID run,

            RunStatus.@Nullable Status status,

            @Schema(description = "Why it has no run; absent otherwise")
            JointPart.@Nullable LeftOut leftOut,

            @Nullable Long best,
            @Nullable Long bound,
            @Nullable Double gap) {

        static PartView of(JointStanding.Part part) {
            @Nullable MatchingRun run = part.run();
            return new PartView(
                    part.cohort().id(),
                    part.cohort().region(),
                    run == null ? null : run.id(),
                    run == null ? null : RunStatus.Status.of(run.state()),
                    part.part().leftOut().orElse(null),
                    run == null ? null : run.best(),
                    run == null ? null : run.bound(),
                    run == null ? null : run.gap());
        }
    }

    /** How far a joint run has come, in the cohorts that one sees. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "JointRun")
    public record View(
            UUID id,
            Instant askedAt,

            @Schema(description = "Of each run", implementation = String.class, examples = "PT2M")
            String limit,

            int cohorts,

            @Schema(description = "Cohorts that nothing more will come of")
            int over,

            @Schema(description = "Cohorts whose proposal is proven best")
            int proven,

            @Schema(description = "Young people of the ended runs, and how many of them are proposed a place")
            int people,

            int placed,

            @Schema(description = "The widest gap of a proposal that is not proven; absent when there is none")
            @Nullable
            Double widestGap,

            List<PartView> parts) {

        static View of(JointRun joint, List<JointStanding.Part> parts) {
            JointFigures figures = JointFigures.of(parts);
            return new View(
                    joint.id(),
                    joint.askedAt(),
                    joint.options().limit().toString(),
                    figures.cohorts(),
                    figures.over(),
                    figures.proven(),
                    figures.people(),
                    figures.placed(),
                    figures.widest().map(MatchingRun::gap).orElse(null),
                    parts.stream().map(PartView::of).toList());
        }
    }

    /** One line of the list. */
    @Schema(name = "JointRunLine")
    public record Line(UUID id, Instant askedAt, int cohorts, int over) {

        static Line of(JointRun joint, JointStanding.Count count) {
            return new Line(joint.id(), joint.askedAt(), count.cohorts(), count.over());
        }
    }

    /** The newest joint runs, the newest first. */
    @Schema(name = "JointRunList")
    public record LineList(List<Line> jointRuns) {}

    @Inject
    JointRuns joints;

    @Inject
    JointStanding standing;

    @Inject
    CurrentVisitor visitor;

    @POST
    @Idempotent
    @Costs(Cost.RUN)
    @Allows(Operation.JOINT_RUN_START)
    @APIResponseSchema(
            value = View.class,
            responseCode = "202",
            responseDescription = "Started; its address is in Location")
    public Response start(@Nullable Body body) {
        Optional<Body> sent = Optional.ofNullable(body);
        RunOptions options = RunOptions.read(
                sent.map(Body::limit).orElse(null), null, sent.map(Body::gap).orElse(null));
        Set<String> regions = regions(Operation.JOINT_RUN_START);
        JointRun joint = joints.start(
                sent.map(Body::cohorts).orElse(Set.of()),
                regions,
                options,
                visitor.get().account());
        return Response.accepted(View.of(joint, standing.of(joint.id(), regions)))
                .location(URI.create("/api/v1/joint-runs/" + joint.id()))
                .build();
    }

    @GET
    @Allows(Operation.JOINT_RUN_SHOW)
    @APIResponseSchema(
            value = LineList.class,
            responseCode = "200",
            responseDescription = "The newest, the newest first")
    public LineList list() {
        Set<String> regions = regions(Operation.JOINT_RUN_SHOW);
        List<JointRun> newest = joints.newest(regions);
        Map<UUID, JointStanding.Count> counts =
                standing.counts(newest.stream().map(JointRun::id).toList(), regions);
        return new LineList(newest.stream()
                .map(joint -> Line.of(
                        joint, counts.getOrDefault(joint.id(), new JointStanding.Count(joint.id(), 0, 0))))
                .toList());
    }

    @GET
    @Path("{jointRun}")
    @Allows(Operation.JOINT_RUN_SHOW)
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "How far each cohort has come")
    public View show(@PathParam("jointRun") UUID id) {
        Set<String> regions = regions(Operation.JOINT_RUN_SHOW);
        return View.of(joints.existing(id, regions), standing.of(id, regions));
    }

    @DELETE
    @Path("{jointRun}")
    @Idempotent
    @Allows(Operation.JOINT_RUN_STOP)
    @APIResponseSchema(
            value = View.class,
            responseCode = "202",
            responseDescription = "Each of its runs ends soon with the best so far")
    public Response stop(@PathParam("jointRun") UUID id) {
        Set<String> regions = regions(Operation.JOINT_RUN_STOP);
        joints.stop(id, regions, visitor.get().account());
        return Response.accepted(View.of(joints.existing(id, regions), standing.of(id, regions)))
                .build();
    }

    private Set<String> regions(Operation operation) {
        return visitor.get().scope(operation).regions();
    }
}
