package no.nystart.programme.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Information meetings, for programs. */
@Path("/api/v1/information-meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Information meetings")
public class MeetingApi {

    /** A meeting as sent. */
    @Schema(name = "InformationMeetingBody")
    public record Body(
            @Schema(format = "date") @Nullable String on,
            @Schema(examples = "14:00") @Nullable String begins,
            @Nullable String place,
            @Nullable String forWhom,

            @Schema(description = "Whose people it is for; absent for all of the region") @Nullable
            String company) {}

    /** Somebody who came, as sent. */
    @Schema(name = "MeetingGuestBody")
    public record Came(
            @Nullable String name,
            @Nullable String unit,

            @Schema(description = "NOTHING, LEADER_PROGRAMME, COURSE_DAYS, STUDY_VISIT or PLACES") @Nullable
            String signedUpFor) {}

    /** A meeting with those who came. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "InformationMeeting")
    public record View(UUID id, ArrangedMeeting meeting, List<WhoCame> came) {}

    @Inject
    Meetings meetings;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    /** The last first. */
    @GET
    @Allows(Operation.MEETING_LIST)
    public List<Meetings.Line> list() {
        return meetings.of(visitor.get().scope(Operation.MEETING_LIST).regions());
    }

    @POST
    @Idempotent
    @Allows(Operation.MEETING_ARRANGE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "Arranged")
    public Response arrange(Body body) {
        String region = visitor.get().scope(Operation.MEETING_ARRANGE).regions().stream()
                .sorted()
                .findFirst()
                .orElseThrow();
        InformationMeeting meeting = meetings.arrange(
                region,
                ArrangedMeeting.read(sent.of(body), id -> meetings.unit(region, id)),
                visitor.get().account());
        return Response.created(URI.create("/api/v1/information-meetings/" + meeting.id()))
                .entity(view(meeting.id()))
                .build();
    }

    @GET
    @Path("{meeting}")
    @Allows(Operation.MEETING_SHOW)
    @Transactional
    public View show(@PathParam("meeting") UUID meeting) {
        return view(meeting);
    }

    @POST
    @Path("{meeting}/guests")
    @Idempotent
    @Allows(Operation.MEETING_CHANGE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Noted")
    public Response note(@PathParam("meeting") UUID meeting, Came body) {
        meetings.note(meeting, WhoCame.read(sent.of(body)), visitor.get().account());
        return Response.ok(view(meeting)).build();
    }

    private View view(UUID meeting) {
        return new View(
                meeting,
                meetings.byId(meeting).arranged(),
                meetings.guests(meeting).stream().map(MeetingGuest::who).toList());
    }
}
