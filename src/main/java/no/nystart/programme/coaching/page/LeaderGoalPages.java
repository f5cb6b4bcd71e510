package no.nystart.programme.coaching.page;

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
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.programme.attendance.Participant;
import no.nystart.programme.attendance.Participants;
import no.nystart.programme.coaching.CoachView;
import no.nystart.programme.coaching.Coachings;
import no.nystart.programme.coaching.LeaderGoal;
import no.nystart.programme.coaching.LeaderGoals;
import no.nystart.register.intake.Fields;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** What a leader wants from the programme, and the sessions with the coach who reads it. */
@Path("/leaders/{leader}/programme/goals")
@Produces(MediaType.TEXT_HTML)
public class LeaderGoalPages {

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance leaderGoals(
                UUID leader, List<LeaderGoal> goals, List<CoachView.Session> sessions, Form form);
    }

    @Inject
    Participants participants;

    @Inject
    LeaderGoals goals;

    @Inject
    Coachings coachings;

    @Inject
    CoachView views;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.OWN_PROGRAMME_CHANGE)
    @Transactional
    public TemplateInstance show(@PathParam("leader") UUID leader) {
        return page(leader, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.OWN_PROGRAMME_CHANGE)
    @Transactional
    public Response set(@PathParam("leader") UUID leader, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                CoachingMessages.class,
                () -> {
                    String goal = LeaderGoals.words(Fields.of(posted));
                    goals.set(participants.newest(leader), goal, visitor.get().account());
                    return steps.done(path(leader), words().goalSet());
                },
                form -> page(leader, form));
    }

    @POST
    @Path("{goal}/reaching")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.OWN_PROGRAMME_CHANGE)
    @Transactional
    public Response reach(@PathParam("leader") UUID leader, @PathParam("goal") UUID goal) {
        goals.reach(of(leader), goal, visitor.get().account());
        return steps.done(path(leader), words().goalReached());
    }

    private TemplateInstance page(UUID leader, Form form) {
        List<UUID> own = of(leader);
        return Templates.leaderGoals(leader, goals.of(own), views.of(coachings.ofParticipants(own)), form);
    }

    private List<UUID> of(UUID leader) {
        return participants.ofLeader(leader).stream().map(Participant::id).toList();
    }

    private static String path(UUID leader) {
        return "/leaders/" + leader + "/programme/goals";
    }

    private CoachingMessages words() {
        return messages.of(CoachingMessages.class);
    }
}
