package no.nystart.matching.joint.page;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nystart.access.Allows;
import no.nystart.access.Cost;
import no.nystart.access.Costs;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import no.nystart.matching.joint.JointFigures;
import no.nystart.matching.joint.JointRun;
import no.nystart.matching.joint.JointRuns;
import no.nystart.matching.joint.JointStanding;
import no.nystart.matching.names.AccountNames;
import no.nystart.matching.page.RunLimits;
import no.nystart.matching.run.RunOptions;
import no.nystart.matching.run.RunStatus;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Start the matchings of several cohorts, see how far they have come, and stop them. */
@Path("/joint-runs")
@Produces(MediaType.TEXT_HTML)
public class JointRunPages {

    @CheckedTemplate(basePath = "matching")
    static class Templates {
        static native TemplateInstance jointRuns(
                List<Line> lines, List<Choice> cohorts, List<Choice> limits, Form form);

        static native TemplateInstance jointRun(JointRun joint, JointFigures figures, List<Row> rows, String startedBy);

        static native TemplateInstance jointProgress(JointRun joint, JointFigures figures, List<Row> rows);
    }

    /** One joint run in the list. */
    public record Line(JointRun joint, String startedBy, JointStanding.Count count) {}

    /** One cohort in the table; the status is that of a run that waits until there is one. */
    public record Row(JointStanding.Part part, RunStatus.Status status) {

        static Row of(JointStanding.Part part) {
            return new Row(
                    part,
                    part.run() == null
                            ? RunStatus.Status.WAITING
                            : RunStatus.Status.of(part.run().state()));
        }
    }

    @Inject
    JointRuns joints;

    @Inject
    JointStanding standing;

    @Inject
    AccountNames accounts;

    @Inject
    RunLimits limits;

    @Inject
    CurrentVisitor visitor;

    @Inject
    Messages messages;

    @Inject
    FormSteps steps;

    @GET
    @Allows(Operation.JOINT_RUN_SHOW)
    public TemplateInstance list() {
        Object[] all = cohorts().stream().map(JointRuns.Candidate::cohort).toArray();
        return page(Form.empty().with("cohorts", all).with("limit", RunLimits.USUAL));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Costs(Cost.RUN)
    @Allows(Operation.JOINT_RUN_START)
    public Response start(MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                JointMessages.class,
                () -> {
                    JointRun joint = joints.start(
                            chosen(Form.typed(posted)),
                            regions(Operation.JOINT_RUN_START),
                            RunOptions.read(posted.getFirst("limit"), null, null),
                            visitor.get().account());
                    return steps.done(
                            "/joint-runs/" + joint.id(),
                            messages.of(JointMessages.class).begun());
                },
                this::page);
    }

    @GET
    @Path("{jointRun}")
    @Allows(Operation.JOINT_RUN_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("jointRun") UUID id) {
        JointRun joint = joints.existing(id, regions(Operation.JOINT_RUN_SHOW));
        List<JointStanding.Part> parts = parts(id);
        return Templates.jointRun(
                joint, JointFigures.of(parts), parts.stream().map(Row::of).toList(), accounts.of(joint.startedBy()));
    }

    /** The part of the page that a browser asks for again and again; tells it to load the page when all is over. */
    @GET
    @Path("{jointRun}/progress")
    @Allows(Operation.JOINT_RUN_SHOW)
    @Transactional
    public Response progress(@PathParam("jointRun") UUID id) {
        JointRun joint = joints.existing(id, regions(Operation.JOINT_RUN_SHOW));
        List<JointStanding.Part> parts = parts(id);
        JointFigures figures = JointFigures.of(parts);
        return figures.isAllOver()
                ? Response.noContent().header("HX-Refresh", "true").build()
                : Response.ok(Templates.jointProgress(
                                joint, figures, parts.stream().map(Row::of).toList()))
                        .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Path("{jointRun}/stop")
    @Allows(Operation.JOINT_RUN_STOP)
    @Transactional
    public Response stop(@PathParam("jointRun") UUID id) {
        joints.stop(id, regions(Operation.JOINT_RUN_STOP), visitor.get().account());
        return steps.done("/joint-runs/" + id, messages.of(JointMessages.class).stopping());
    }

    private TemplateInstance page(Form form) {
        Set<String> regions = regions(Operation.JOINT_RUN_SHOW);
        List<JointRun> newest = joints.newest(regions);
        Map<UUID, String> starters =
                accounts.of(newest.stream().map(JointRun::startedBy).toList());
        Map<UUID, JointStanding.Count> counts =
                standing.counts(newest.stream().map(JointRun::id).toList(), regions);
        return Templates.jointRuns(
                newest.stream()
                        .map(joint -> new Line(
                                joint,
                                starters.getOrDefault(joint.startedBy(), "–"),
                                counts.getOrDefault(joint.id(), new JointStanding.Count(joint.id(), 0, 0))))
                        .toList(),
                cohorts().stream()
                        .map(each -> new Choice(each.cohort().toString(), each.name(), each.region()))
                        .toList(),
                limits.choices(),
                form);
    }

    private List<JointRuns.Candidate> cohorts() {
        return joints.toChooseFrom(regions(Operation.JOINT_RUN_START));
    }

    private List<JointStanding.Part> parts(UUID id) {
        return standing.of(id, regions(Operation.JOINT_RUN_SHOW));
    }

    private Set<String> regions(Operation operation) {
        return visitor.get().scope(operation).regions();
    }

    private static Set<UUID> chosen(Form form) {
        try {
            return form.all("cohorts").stream().map(UUID::fromString).collect(Collectors.toSet());
        } catch (IllegalArgumentException unreadable) {
            throw Refused.because(
                    CommonRefusal.INVALID_INPUT, List.of(Fault.of("cohorts", CommonRefusal.UNKNOWN_VALUE)));
        }
    }
}
