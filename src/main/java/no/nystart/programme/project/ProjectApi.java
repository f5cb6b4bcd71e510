package no.nystart.programme.project;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.common.FieldClock;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A unit's project plans, for programs. */
@Path("/api/v1/companies/{company}/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Project plans")
public class ProjectApi {

    /** A measure as sent. */
    @Schema(name = "ProjectMeasureBody")
    public record Measure(
            @Nullable String what,

            @Schema(description = "Name of who does it") @Nullable
            String owner,

            @Schema(format = "date") @Nullable String due) {}

    /** A day for another follow-up. */
    @Schema(name = "ProjectFollowUpBody")
    public record FollowUp(
            @Schema(format = "date") @Nullable String followUpOn) {}

    /** What a follow-up found, as sent. */
    @Schema(name = "ProjectFoundBody")
    public record FoundBody(
            @Schema(description = "AS_PLANNED, BEHIND or STUCK") @Nullable
            String standing,

            @Nullable String found) {}

    /** How it is after. */
    @Schema(name = "ProjectConclusion")
    public record Conclusion(@Nullable String after) {}

    /** A plan as sent. */
    @Schema(name = "ProjectBody")
    public record Body(
            @Nullable String title,
            @Nullable String goal,

            @Schema(description = "How it is now, best with a number") @Nullable
            String before) {}

    @Inject
    Projects projects;

    @Inject
    FieldClock clock;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    /** The newest first. */
    @GET
    @Allows(Operation.PROJECT_SHOW)
    @Transactional
    public List<ProjectView.Line> list(@PathParam("company") UUID company) {
        return projects.of(company).stream().map(ProjectView.Line::of).toList();
    }

    @POST
    @Idempotent
    @Allows(Operation.PROJECT_CHANGE)
    @Transactional
    @APIResponseSchema(
            value = ProjectView.class,
            responseCode = "201",
            responseDescription = "Made, with its follow-ups")
    public Response make(@PathParam("company") UUID company, Body body) {
        UnitProject project = projects.make(
                company, PlannedProject.read(sent.of(body)), visitor.get().account());
        return Response.created(URI.create("/api/v1/companies/" + company + "/projects/" + project.id()))
                .entity(view(company, project.id()))
                .build();
    }

    @GET
    @Path("{project}")
    @Allows(Operation.PROJECT_SHOW)
    @Transactional
    public ProjectView show(@PathParam("company") UUID company, @PathParam("project") UUID project) {
        return view(company, project);
    }

    @POST
    @Path("{project}/measures")
    @Idempotent
    @Allows(Operation.PROJECT_CHANGE)
    @Transactional
    @APIResponseSchema(value = ProjectView.class, responseCode = "200", responseDescription = "Added")
    public Response add(@PathParam("company") UUID company, @PathParam("project") UUID project, Measure body) {
        projects.add(company, project, PlannedMeasure.read(sent.of(body), clock.today()));
        return Response.ok(view(company, project)).build();
    }

    @POST
    @Path("{project}/measures/{measure}/doing")
    @Idempotent
    @Allows(Operation.PROJECT_CHANGE)
    @Transactional
    @APIResponseSchema(value = ProjectView.class, responseCode = "200", responseDescription = "Done")
    public Response done(
            @PathParam("company") UUID company,
            @PathParam("project") UUID project,
            @PathParam("measure") UUID measure) {
        projects.done(company, project, measure, visitor.get().account());
        return Response.ok(view(company, project)).build();
    }

    @POST
    @Path("{project}/follow-ups")
    @Idempotent
    @Allows(Operation.PROJECT_CHANGE)
    @Transactional
    @APIResponseSchema(value = ProjectView.class, responseCode = "200", responseDescription = "Planned")
    public Response followUp(@PathParam("company") UUID company, @PathParam("project") UUID project, FollowUp body) {
        projects.followUp(company, project, PlannedMeasure.readFollowUp(sent.of(body), clock.today()));
        return Response.ok(view(company, project)).build();
    }

    @POST
    @Path("{project}/follow-ups/{followUp}/holding")
    @Idempotent
    @Allows(Operation.PROJECT_CHANGE)
    @Transactional
    @APIResponseSchema(value = ProjectView.class, responseCode = "200", responseDescription = "Held")
    public Response hold(
            @PathParam("company") UUID company,
            @PathParam("project") UUID project,
            @PathParam("followUp") UUID followUp,
            FoundBody body) {
        projects.hold(
                company,
                project,
                followUp,
                Found.read(sent.of(body)),
                visitor.get().account());
        return Response.ok(view(company, project)).build();
    }

    @POST
    @Path("{project}/conclusion")
    @Idempotent
    @Allows(Operation.PROJECT_CHANGE)
    @Transactional
    @APIResponseSchema(value = ProjectView.class, responseCode = "200", responseDescription = "Concluded")
    public Response conclude(@PathParam("company") UUID company, @PathParam("project") UUID project, Conclusion body) {
        projects.conclude(
                company,
                project,
                PlannedProject.readAfter(sent.of(body)),
                visitor.get().account());
        return Response.ok(view(company, project)).build();
    }

    private ProjectView view(UUID company, UUID id) {
        return ProjectView.of(projects.byId(company, id), projects.measures(id), projects.followUps(id));
    }
}
