package no.nystart.programme.page;

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
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.programme.attendance.Joining;
import no.nystart.register.intake.Fields;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Where one leader stands in a programme: for the leader, the company and the coordinator. */
@Path("/leaders/{leader}/programme")
@Produces(MediaType.TEXT_HTML)
public class LeaderProgrammePages {

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance leaderProgramme(
                OwnCourse.View view, boolean ofThemselves, boolean mayAccredit, Form form);
    }

    @Inject
    OwnCourse course;

    @Inject
    Joining joining;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.LEADER_PROGRAMME_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("leader") UUID leader) {
        return page(leader, Form.empty());
    }

    @POST
    @Path("joining")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.LEADER_PROGRAMME_JOIN)
    @Transactional
    public Response join(@PathParam("leader") UUID leader, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                ProgrammeMessages.class,
                () -> {
                    String joined = joining.join(
                            leader, Fields.of(posted), visitor.get().account());
                    return steps.done(
                            "/leaders/" + leader + "/programme",
                            messages.of(ProgrammeMessages.class).joined(joined));
                },
                form -> page(leader, form));
    }

    private TemplateInstance page(UUID leader, Form form) {
        boolean self = visitor.get().grants().stream().anyMatch(grant -> leader.equals(grant.leader()));
        return Templates.leaderProgramme(
                course.of(leader), self, visitor.get().may(Operation.ACCREDITATION_GIVE), form);
    }
}
