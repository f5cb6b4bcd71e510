package no.nystart.programme.project.page;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.FieldClock;
import no.nystart.programme.project.Found;
import no.nystart.programme.project.PlannedMeasure;
import no.nystart.programme.project.PlannedProject;
import no.nystart.programme.project.ProjectFollowUp;
import no.nystart.programme.project.ProjectMeasure;
import no.nystart.programme.project.Projects;
import no.nystart.programme.project.UnitProject;
import no.nystart.register.companies.Companies;
import no.nystart.register.companies.Company;
import no.nystart.register.intake.Fields;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** The project plans of one unit: made, worked on, followed up, concluded. */
@Path("/companies/{company}/projects")
@Produces(MediaType.TEXT_HTML)
public class ProjectPages {

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance unitProjects(Company unit, List<UnitProject> projects, Form form);

        static native TemplateInstance project(
                Company unit,
                UnitProject project,
                List<ProjectMeasure> measures,
                List<ProjectFollowUp> followUps,
                Optional<ProjectFollowUp> toHold,
                List<Choice> standings,
                LocalDate today,
                Form form);
    }

    @Inject
    Projects projects;

    @Inject
    Companies companies;

    @Inject
    FieldClock clock;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Allows(Operation.PROJECT_SHOW)
    @Transactional
    public TemplateInstance list(@PathParam("company") UUID company) {
        return unit(company, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PROJECT_CHANGE)
    public Response make(@PathParam("company") UUID company, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                ProjectMessages.class,
                () -> {
                    UnitProject made = projects.make(
                            company,
                            PlannedProject.read(Fields.of(posted)),
                            visitor.get().account());
                    return steps.done(path(company, made.id()), words().made());
                },
                form -> unit(company, form));
    }

    @GET
    @Path("{project}")
    @Allows(Operation.PROJECT_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("company") UUID company, @PathParam("project") UUID project) {
        return page(company, project, Form.empty());
    }

    @POST
    @Path("{project}/measures")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PROJECT_CHANGE)
    public Response add(
            @PathParam("company") UUID company,
            @PathParam("project") UUID project,
            MultivaluedMap<String, String> posted) {
        return step(
                company,
                project,
                posted,
                () -> projects.add(company, project, PlannedMeasure.read(Fields.of(posted), clock.today())));
    }

    @POST
    @Path("{project}/measures/{measure}/doing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PROJECT_CHANGE)
    public Response done(
            @PathParam("company") UUID company,
            @PathParam("project") UUID project,
            @PathParam("measure") UUID measure,
            MultivaluedMap<String, String> posted) {
        return step(
                company,
                project,
                posted,
                () -> projects.done(company, project, measure, visitor.get().account()));
    }

    @POST
    @Path("{project}/follow-ups")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PROJECT_CHANGE)
    public Response followUp(
            @PathParam("company") UUID company,
            @PathParam("project") UUID project,
            MultivaluedMap<String, String> posted) {
        return step(
                company,
                project,
                posted,
                () -> projects.followUp(
                        company, project, PlannedMeasure.readFollowUp(Fields.of(posted), clock.today())));
    }

    @POST
    @Path("{project}/follow-ups/{followUp}/holding")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PROJECT_CHANGE)
    public Response hold(
            @PathParam("company") UUID company,
            @PathParam("project") UUID project,
            @PathParam("followUp") UUID followUp,
            MultivaluedMap<String, String> posted) {
        return step(
                company,
                project,
                posted,
                () -> projects.hold(
                        company,
                        project,
                        followUp,
                        Found.read(Fields.of(posted)),
                        visitor.get().account()));
    }

    @POST
    @Path("{project}/conclusion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PROJECT_CHANGE)
    public Response conclude(
            @PathParam("company") UUID company,
            @PathParam("project") UUID project,
            MultivaluedMap<String, String> posted) {
        return step(
                company,
                project,
                posted,
                () -> projects.conclude(
                        company,
                        project,
                        PlannedProject.readAfter(Fields.of(posted)),
                        visitor.get().account()));
    }

    private Response step(UUID company, UUID project, MultivaluedMap<String, String> posted, Runnable verb) {
        return steps.take(
                posted,
                ProjectMessages.class,
                () -> {
                    verb.run();
                    return steps.done(path(company, project), words().saved());
                },
                form -> page(company, project, form));
    }

    private TemplateInstance unit(UUID company, Form form) {
        return Templates.unitProjects(companies.byId(company), projects.of(company), form);
    }

    private TemplateInstance page(UUID company, UUID id, Form form) {
        UnitProject project = projects.byId(company, id);
        List<ProjectFollowUp> followUps = projects.followUps(id);
        LocalDate today = clock.today();
        return Templates.project(
                companies.byId(company),
                project,
                projects.measures(id),
                followUps,
                followUps.stream()
                        .filter(one -> project.isOpen() && one.canBeHeld(today))
                        .findFirst(),
                Arrays.stream(Found.Standing.values())
                        .map(standing -> Choice.of(standing, words().standingName(standing)))
                        .toList(),
                today,
                form);
    }

    private static String path(UUID company, UUID project) {
        return "/companies/" + company + "/projects/" + project;
    }

    private ProjectMessages words() {
        return messages.of(ProjectMessages.class);
    }
}
