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
import no.nystart.access.Role;
import no.nystart.access.RoleHolders;
import no.nystart.programme.coaching.CoachView;
import no.nystart.programme.coaching.CoachingReader;
import no.nystart.programme.coaching.Coachings;
import no.nystart.programme.course.LeaderProgramme;
import no.nystart.programme.course.LeaderProgrammes;
import no.nystart.register.intake.Fields;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Who coaches whom in a programme, and when: days and names, nothing of what is said. */
@Path("/programmes/{programme}/coachings")
@Produces(MediaType.TEXT_HTML)
public class PlanCoachingPages {

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance planCoachings(
                LeaderProgramme programme, List<CoachView.Session> sessions, List<Choice> coaches, Form form);
    }

    @Inject
    LeaderProgrammes programmes;

    @Inject
    Coachings coachings;

    @Inject
    CoachView views;

    @Inject
    CoachingReader reader;

    @Inject
    RoleHolders holders;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.PROGRAMME_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("programme") UUID programme) {
        return page(programme, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PROGRAMME_CHANGE)
    @Transactional
    public Response plan(@PathParam("programme") UUID programme, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                CoachingMessages.class,
                () -> {
                    CoachingReader.Plan plan =
                            reader.plan(programmes.byId(programme).region(), Fields.of(posted));
                    int planned = coachings.planAll(
                            programme, plan.coach(), plan.venue(), visitor.get().account());
                    return steps.done(
                            "/programmes/" + programme + "/coachings",
                            messages.of(CoachingMessages.class).planned(planned));
                },
                form -> page(programme, form));
    }

    private TemplateInstance page(UUID id, Form form) {
        LeaderProgramme programme = programmes.byId(id);
        return Templates.planCoachings(
                programme,
                views.of(coachings.ofProgramme(id)),
                holders.inRegion(Role.COACH, programme.region()).stream()
                        .map(coach -> Choice.of(coach.account(), coach.name()))
                        .toList(),
                form);
    }
}
