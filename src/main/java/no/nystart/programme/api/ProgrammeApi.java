package no.nystart.programme.api;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.common.Refused;
import no.nystart.programme.attendance.ParticipantReader;
import no.nystart.programme.attendance.Participants;
import no.nystart.programme.attendance.Roster;
import no.nystart.programme.course.Gathering;
import no.nystart.programme.course.Gatherings;
import no.nystart.programme.course.LeaderProgramme;
import no.nystart.programme.course.LeaderProgrammes;
import no.nystart.programme.course.ProgrammeReader;
import no.nystart.programme.template.Outline;
import no.nystart.register.intake.RegisterRefusal;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Leader programmes, for programs: made from templates, and who has attended what. */
@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leader programme")
public class ProgrammeApi {

    /** A programme as sent. */
    @Schema(name = "ProgrammeBody")
    public record Body(
            @Nullable String template,

            @Schema(examples = "LEAN med GLØD 2027") @Nullable
            String name,

            @Schema(description = "Whose leaders it is for; none for the region's") @Nullable
            String cohort,

            @Schema(format = "date", description = "The template's weeks are counted from it") @Nullable
            String startsOn,

            @Nullable String venue,

            @Schema(type = SchemaType.INTEGER, description = "At each gathering") @Nullable
            String seats) {}

    /** Leaders to take in. */
    @Schema(name = "Participants")
    public record Taken(
            @Schema(description = "Ids of the region's leaders") @Nullable
            List<String> leaders) {}

    /** A programme as a line of a list. */
    @Schema(name = "ProgrammeLine")
    public record Line(
            UUID id, String region, String name, @Nullable UUID cohort, LocalDate startsOn) {

        static Line of(LeaderProgramme programme) {
            return new Line(
                    programme.id(),
                    programme.region(),
                    programme.name(),
                    programme.cohort().orElse(null),
                    programme.startsOn());
        }
    }

    /** A programme as told. */
    @Schema(name = "Programme")
    public record View(
            Line programme, List<Outline.Dated> phases, List<GatheringView> gatherings, List<Roster.Line> leaders) {}

    /** @param endsOn last day, included */
    @Schema(name = "Gathering")
    public record GatheringView(
            UUID id, int number, String title, LocalDate startsOn, LocalDate endsOn, String venue, int seats) {

        static GatheringView of(Gathering gathering) {
            return new GatheringView(
                    gathering.id(),
                    gathering.number(),
                    gathering.title(),
                    gathering.startsOn(),
                    gathering.endsOn(),
                    gathering.venue(),
                    gathering.seats());
        }
    }

    /** A leader who leaves, and why. */
    @Schema(name = "LeavingBody")
    public record Left(
            @Nullable String leader,

            @Schema(description = "Nothing about health") @Nullable
            String why) {}

    @Inject
    LeaderProgrammes programmes;

    @Inject
    Gatherings gatherings;

    @Inject
    Participants participants;

    @Inject
    Roster roster;

    @Inject
    ProgrammeReader reader;

    @Inject
    ParticipantReader participantReader;

    @Inject
    SentFields sent;

    @Inject
    CurrentVisitor visitor;

    /** The newest first. */
    @GET
    @Allows(Operation.PROGRAMME_LIST)
    @Transactional
    public List<Line> list() {
        return programmes.of(visitor.get().scope(Operation.PROGRAMME_LIST).regions()).stream()
                .map(Line::of)
                .toList();
    }

    @GET
    @Path("{programme}")
    @Allows(Operation.PROGRAMME_SHOW)
    @Transactional
    public View show(@PathParam("programme") UUID id) {
        LeaderProgramme programme = programmes.byId(id);
        return new View(
                Line.of(programme),
                programme.phases(),
                gatherings.of(id).stream().map(GatheringView::of).toList(),
                roster.of(id));
    }

    /** From a template, with all its gatherings on workdays. */
    @POST
    @Idempotent
    @Allows(Operation.PROGRAMME_REGISTER)
    @Transactional
    @APIResponseSchema(
            value = View.class,
            responseCode = "201",
            responseDescription = "Made; its address is in Location")
    public Response make(Body body) {
        String region = visitor.get().scope(Operation.PROGRAMME_REGISTER).regions().stream()
                .sorted()
                .findFirst()
                .orElseThrow(() -> Refused.because(RegisterRefusal.REGION_NOT_YOURS));
        LeaderProgramme made = programmes.make(
                region, reader.programme(region, sent.of(body)), visitor.get().account());
        return Response.created(URI.create("/api/v1/programmes/" + made.id()))
                .entity(show(made.id()))
                .build();
    }

    /** Takes leaders in; from now on attendance decides whether they are ready. */
    @POST
    @Path("{programme}/participants")
    @Idempotent
    @Allows(Operation.PROGRAMME_CHANGE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Taken in")
    public Response takeIn(@PathParam("programme") UUID id, Taken body) {
        participantReader
                .leaders(sent.of(body))
                .forEach(leader -> participants.join(id, leader, visitor.get().account()));
        return Response.ok(show(id)).build();
    }

    /** Lets a leader out of it; whoever is next in a queue has the seats at once. */
    @POST
    @Path("{programme}/leaving")
    @Idempotent
    @Allows(Operation.PROGRAMME_CHANGE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Out of it")
    public Response leave(@PathParam("programme") UUID id, Left body) {
        ParticipantReader.Leaving leaving = participantReader.leaderLeaving(sent.of(body));
        participants.leave(id, leaving.from(), leaving.why(), visitor.get().account());
        return Response.ok(show(id)).build();
    }
}
