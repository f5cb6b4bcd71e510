package no.nystart.programme.task.page;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Revision;
import no.nystart.common.FieldClock;
import no.nystart.programme.attendance.Participants;
import no.nystart.programme.task.LeanStep;
import no.nystart.programme.task.LeanTask;
import no.nystart.programme.task.LeanTaskDetails;
import no.nystart.programme.task.LeanTaskReader;
import no.nystart.programme.task.LeanTasks;
import no.nystart.register.companies.Leaders;
import no.nystart.register.companies.MentoringLeader;
import no.nystart.register.intake.Fields;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;
import org.jspecify.annotations.Nullable;

/** A leader's lean task: what it is about, its steps, and what came of it. */
@Path("/leaders/{leader}/lean-task")
@Produces(MediaType.TEXT_HTML)
public class LeanTaskPages {

    /** A step, and whether its day has passed. */
    record Shown(LeanStep step, boolean late) {}

    /**
     * @param task null while none is described
     * @param mayWrite whether it is the leader who looks
     * @param describing whether the description was typed just now and could not be taken
     */
    record View(
            MentoringLeader leader, @Nullable LeanTask task, List<Shown> steps, boolean mayWrite, boolean describing) {

        /** Whether it goes on, and may be gone on with. */
        public boolean canWork() {
            return mayWrite && task != null && task.state() == LeanTask.State.UNDERWAY;
        }

        /** Of the description as it stands; empty while there is none. */
        public String revision() {
            return task == null ? "" : new Revision(task.version()).etag().getValue();
        }

        public boolean canDescribe() {
            return mayWrite && (task == null || canWork());
        }
    }

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance leanTask(View view, Form form);
    }

    @Inject
    Participants participants;

    @Inject
    LeanTasks tasks;

    @Inject
    Leaders leaders;

    @Inject
    FieldClock clock;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.LEAN_TASK_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("leader") UUID leader) {
        return page(leader, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.LEAN_TASK_WRITE)
    @Transactional
    public Response describe(@PathParam("leader") UUID leader, MultivaluedMap<String, String> posted) {
        return step(leader, posted, (participant, fields) -> {
            tasks.describe(participant, fields.text("revision"), LeanTaskReader.details(fields), account());
            return words().described();
        });
    }

    @POST
    @Path("steps")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.LEAN_TASK_WRITE)
    @Transactional
    public Response add(@PathParam("leader") UUID leader, MultivaluedMap<String, String> posted) {
        return step(leader, posted, (participant, fields) -> {
            LeanTaskReader.Next next = LeanTaskReader.next(fields);
            tasks.add(participant, next.what(), next.dueOn(), account());
            return words().added();
        });
    }

    @POST
    @Path("steps/{step}/doing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.LEAN_TASK_WRITE)
    @Transactional
    public Response done(
            @PathParam("leader") UUID leader, @PathParam("step") UUID step, MultivaluedMap<String, String> posted) {
        return step(leader, posted, (participant, fields) -> {
            tasks.done(participant, step, account());
            return words().stepDone();
        });
    }

    @POST
    @Path("finishing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.LEAN_TASK_WRITE)
    @Transactional
    public Response finish(@PathParam("leader") UUID leader, MultivaluedMap<String, String> posted) {
        return step(leader, posted, (participant, fields) -> {
            LeanTaskReader.Result result = LeanTaskReader.result(fields);
            tasks.finish(participant, result.after(), result.result(), account());
            return words().finished();
        });
    }

    @POST
    @Path("stopping")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.LEAN_TASK_WRITE)
    @Transactional
    public Response stop(@PathParam("leader") UUID leader, MultivaluedMap<String, String> posted) {
        return step(leader, posted, (participant, fields) -> {
            tasks.stop(participant, LeanTaskReader.why(fields), account());
            return words().stopped();
        });
    }

    private Response step(UUID leader, MultivaluedMap<String, String> posted, BiFunction<UUID, Fields, String> taken) {
        return steps.take(
                posted,
                LeanTaskMessages.class,
                () -> steps.done(
                        "/leaders/" + leader + "/lean-task",
                        taken.apply(participants.newest(leader).id(), Fields.of(posted))),
                form -> page(leader, form));
    }

    private TemplateInstance page(UUID leader, Form form) {
        UUID participant = participants.newest(leader).id();
        LocalDate today = clock.today();
        @Nullable LeanTask task = tasks.of(participant).orElse(null);
        boolean describing = !form.all("problem").isEmpty();
        boolean own = visitor.get().grants().stream().anyMatch(grant -> leader.equals(grant.leader()));
        return Templates.leanTask(
                new View(
                        leaders.byId(leader),
                        task,
                        tasks.stepsOf(participant).stream()
                                .map(step -> new Shown(step, step.isLate(today)))
                                .toList(),
                        own,
                        describing),
                describing ? form : asItStands(form, task, today));
    }

    /** The description as it is kept, where none was typed just now. */
    private static Form asItStands(Form form, @Nullable LeanTask task, LocalDate today) {
        if (task == null) {
            return form.with("beforeOn", today);
        }
        LeanTaskDetails details = task.details();
        return form.with("problem", details.problem())
                .with("target", details.target())
                .with("measure", details.measure())
                .with("before", details.before().written())
                .with("unit", details.before().unit())
                .with("beforeOn", details.before().on());
    }

    private UUID account() {
        return visitor.get().account();
    }

    private LeanTaskMessages words() {
        return messages.of(LeanTaskMessages.class);
    }
}
