package no.nystart.plan;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.followup.talk.Talk;
import no.nystart.followup.talk.Talks;
import no.nystart.followup.words.VoiceChoices;
import no.nystart.register.intake.Fields;
import no.nystart.web.Day;
import no.nystart.web.DayItems.DayItem;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** A young person's one page. */
@Path("/plan")
@Produces(MediaType.TEXT_HTML)
public class PlanPages {

    @CheckedTemplate(basePath = "plan")
    static class Templates {
        static native TemplateInstance plan(
                OwnPlan plan,
                List<DayItem> items,
                List<Talk> talks,
                List<Stage> way,
                List<String> sections,
                Form form,
                VoiceChoices choices);
    }

    @Inject
    OwnPlans plans;

    @Inject
    OwnSections sections;

    @Inject
    OwnVoice voice;

    @Inject
    Talks talks;

    @Inject
    Day day;

    @Inject
    VoiceChoices choices;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.OWN_PLAN_SHOW)
    public TemplateInstance show() {
        OwnPlan plan = plans.of(visitor.get());
        return page(plan, answered(plan));
    }

    /** What was said today can be said otherwise. */
    private static Form answered(OwnPlan plan) {
        OwnPlan.Said pulse = plan.pulse();
        return pulse == null
                ? Form.empty()
                : Form.empty()
                        .with("score", pulse.score())
                        .with("words", pulse.words())
                        .with("leaderReads", pulse.leaderReads());
    }

    @POST
    @Path("pulse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.OWN_PLAN_CHANGE)
    public Response sayHowItGoes(MultivaluedMap<String, String> posted) {
        return step(posted, () -> {
            boolean low = voice.pulse(visitor.get(), Fields.of(posted)).mood().isLow();
            return low ? words().pulseLow() : words().pulseThanks();
        });
    }

    @POST
    @Path("goals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.OWN_PLAN_CHANGE)
    public Response setGoal(MultivaluedMap<String, String> posted) {
        return step(posted, () -> {
            voice.goal(visitor.get(), Fields.of(posted));
            return words().goalSet();
        });
    }

    @POST
    @Path("goals/{goal}/progress")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.OWN_PLAN_CHANGE)
    public Response markGoal(@PathParam("goal") UUID goal, MultivaluedMap<String, String> posted) {
        return step(posted, () -> {
            voice.progress(visitor.get(), goal, Fields.of(posted));
            return words().goalMarked();
        });
    }

    @POST
    @Path("talks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.OWN_PLAN_CHANGE)
    public Response askForTalk(MultivaluedMap<String, String> posted) {
        return step(posted, () -> {
            voice.talk(visitor.get(), Fields.of(posted));
            return words().talkAsked();
        });
    }

    /** What was typed stays where it is refused. */
    private Response step(MultivaluedMap<String, String> posted, Supplier<String> taken) {
        return steps.take(
                posted,
                PlanMessages.class,
                () -> steps.done("/plan", taken.get()),
                form -> page(plans.of(visitor.get()), form));
    }

    private TemplateInstance page(OwnPlan plan, Form form) {
        return Templates.plan(
                plan,
                waiting(plan.youngPerson()),
                talks.of(plan.youngPerson()).stream()
                        .filter(talk -> talk.heldOn().isPresent())
                        .toList(),
                List.of(Stage.values()),
                sections.of(plan),
                form,
                choices);
    }

    /** What the stages have for them to do; that the own record can be read is no task, and has its link below. */
    private List<DayItem> waiting(UUID self) {
        return day.of(visitor.get()).stream()
                .filter(item -> !item.path().equals("/young-people/" + self))
                .toList();
    }

    private PlanMessages words() {
        return messages.of(PlanMessages.class);
    }
}
