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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.Refused;
import no.nystart.programme.attendance.ParticipantReader;
import no.nystart.programme.attendance.Participants;
import no.nystart.programme.course.LeaderProgramme;
import no.nystart.programme.course.LeaderProgrammes;
import no.nystart.programme.course.ProgrammeReader;
import no.nystart.programme.template.ProgrammeTemplates;
import no.nystart.register.cohorts.Cohorts;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.RegisterRefusal;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** Leader programmes of the region: made from templates, and who has attended what. */
@Path("/programmes")
@Produces(MediaType.TEXT_HTML)
public class ProgrammePages {

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance programmes(
                List<LeaderProgramme> programmes, List<Due.Unnoted> unnoted, List<Due.Late> late);

        static native TemplateInstance programmeForm(Form form, List<Choice> templates, List<Choice> cohorts);

        static native TemplateInstance programme(Cockpit.View view, Form form);
    }

    @Inject
    LeaderProgrammes programmes;

    @Inject
    ProgrammeTemplates templates;

    @Inject
    ProgrammeReader reader;

    @Inject
    Participants participants;

    @Inject
    ParticipantReader participantReader;

    @Inject
    Cockpit cockpit;

    @Inject
    Due due;

    @Inject
    Cohorts cohorts;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.PROGRAMME_LIST)
    @Transactional
    public TemplateInstance list() {
        Set<String> regions = visitor.get().scope(Operation.PROGRAMME_LIST).regions();
        return Templates.programmes(programmes.of(regions), due.unnoted(regions), due.late(regions));
    }

    @GET
    @Path("new")
    @Allows(Operation.PROGRAMME_REGISTER)
    public TemplateInstance fresh() {
        return form(Form.empty().with("seats", 16));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PROGRAMME_REGISTER)
    @Transactional
    public Response make(MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                ProgrammeMessages.class,
                () -> {
                    String region = region();
                    LeaderProgramme made = programmes.make(
                            region,
                            reader.programme(region, Fields.of(posted)),
                            visitor.get().account());
                    return steps.done("/programmes/" + made.id(), words().made());
                },
                this::form);
    }

    @GET
    @Path("{programme}")
    @Allows(Operation.PROGRAMME_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("programme") UUID id) {
        return Templates.programme(cockpit.of(id), Form.empty());
    }

    /** Takes several leaders in at once. */
    @POST
    @Path("{programme}/participants")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PROGRAMME_CHANGE)
    @Transactional
    public Response takeIn(@PathParam("programme") UUID id, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                ProgrammeMessages.class,
                () -> {
                    List<UUID> chosen = participantReader.leaders(Fields.of(posted));
                    chosen.forEach(leader ->
                            participants.join(id, leader, visitor.get().account()));
                    return steps.done("/programmes/" + id, words().takenIn(chosen.size()));
                },
                form -> Templates.programme(cockpit.of(id), form));
    }

    @POST
    @Path("{programme}/leaving")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PROGRAMME_CHANGE)
    @Transactional
    public Response leave(@PathParam("programme") UUID id, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                ProgrammeMessages.class,
                () -> {
                    ParticipantReader.Leaving leaving = participantReader.leaderLeaving(Fields.of(posted));
                    participants.leave(
                            id, leaving.from(), leaving.why(), visitor.get().account());
                    return steps.done("/programmes/" + id, words().left());
                },
                form -> Templates.programme(cockpit.of(id), form));
    }

    private TemplateInstance form(Form form) {
        String region = region();
        return Templates.programmeForm(
                form,
                templates.of(List.of(region)).stream()
                        .map(template -> Choice.of(template.id(), template.name()))
                        .toList(),
                cohorts.ofRegion(region).stream()
                        .map(cohort -> Choice.of(cohort.id(), cohort.details().name()))
                        .toList());
    }

    private String region() {
        return visitor.get().scope(Operation.PROGRAMME_REGISTER).regions().stream()
                .sorted()
                .findFirst()
                .orElseThrow(() -> Refused.because(RegisterRefusal.REGION_NOT_YOURS));
    }

    private ProgrammeMessages words() {
        return messages.of(ProgrammeMessages.class);
    }
}
