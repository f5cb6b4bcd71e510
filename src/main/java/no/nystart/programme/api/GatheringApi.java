package no.nystart.programme.api;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.access.Revision;
import no.nystart.programme.attendance.Attendances;
import no.nystart.programme.attendance.ParticipantReader;
import no.nystart.programme.attendance.Roster;
import no.nystart.programme.course.Gathering;
import no.nystart.programme.course.Gatherings;
import no.nystart.programme.course.ProgrammeReader;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One gathering, for programs: moved, and who came. */
@Path("/api/v1/gatherings/{gathering}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leader programme")
public class GatheringApi {

    /** When and where, for how many. */
    @Schema(name = "GatheringBody")
    public record Body(
            @Schema(format = "date") @Nullable String startsOn,

            @Schema(format = "date", description = "Last day, included") @Nullable
            String endsOn,

            @Nullable String venue,
            @Schema(type = SchemaType.INTEGER) @Nullable String seats,

            @Schema(description = "Why it is changed; nothing about health") @Nullable
            String why) {}

    /** Who came and who was missed. */
    @Schema(name = "AttendanceBody")
    public record Noted(
            @Schema(description = "Ids of leaders") @Nullable
            List<String> attended,

            @Schema(description = "Ids of leaders") @Nullable
            List<String> absent) {}

    /** @param leaders of its programme, and guests from others */
    @Schema(name = "GatheringWithLeaders")
    public record View(ProgrammeApi.GatheringView gathering, List<Roster.Line> leaders) {}

    @Inject
    Gatherings gatherings;

    @Inject
    Attendances attendances;

    @Inject
    ParticipantReader reader;

    @Inject
    Roster roster;

    @Inject
    SentFields sent;

    @Inject
    CurrentVisitor visitor;

    @GET
    @Allows(Operation.GATHERING_SHOW)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Its version is in ETag")
    public Response show(@PathParam("gathering") UUID id) {
        Gathering gathering = gatherings.byId(id);
        return Response.ok(new View(ProgrammeApi.GatheringView.of(gathering), roster.at(id)))
                .tag(new Revision(gathering.version()).etag())
                .build();
    }

    /** Moves or changes it. Needs {@code If-Match} with the version that was changed. */
    @PUT
    @Idempotent
    @Allows(Operation.GATHERING_CHANGE)
    @Transactional
    @APIResponseSchema(
            value = View.class,
            responseCode = "200",
            responseDescription = "Changed; the new version is in ETag")
    public Response change(
            @PathParam("gathering") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Body body) {
        gatherings.change(
                id,
                ifMatch,
                ProgrammeReader.gathering(sent.of(body)),
                visitor.get().account());
        return show(id);
    }

    /** From its first day on; said again, the last counts. It decides at once who is ready. */
    @POST
    @Path("attendance")
    @Idempotent
    @Allows(Operation.GATHERING_CHANGE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Noted")
    public Response note(@PathParam("gathering") UUID id, Noted body) {
        attendances.note(id, reader.attendance(sent.of(body)), visitor.get().account());
        return show(id);
    }
}
