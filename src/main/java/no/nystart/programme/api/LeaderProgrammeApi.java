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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.programme.attendance.Joining;
import no.nystart.programme.attendance.Participant;
import no.nystart.programme.attendance.ParticipantReader;
import no.nystart.programme.attendance.Participants;
import no.nystart.programme.attendance.Presence;
import no.nystart.programme.attendance.Presences;
import no.nystart.programme.course.Gathering;
import no.nystart.programme.course.LeaderProgramme;
import no.nystart.programme.course.LeaderProgrammes;
import no.nystart.register.companies.Leaders;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where one leader stands in programmes, for programs: joining, signing up, cancelling. */
@Path("/api/v1/leaders/{leader}/programme")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leader programme")
public class LeaderProgrammeApi {

    /** A programme to join. */
    @Schema(name = "JoiningBody")
    public record Joined(@Nullable String programme) {}

    /** A gathering to have a seat at. */
    @Schema(name = "SeatBody")
    public record Seat(@Nullable String gathering) {}

    /** A gathering to give the seat up at. */
    @Schema(name = "CancellationBody")
    public record Cancellation(
            @Nullable String gathering,

            @Schema(description = "Nothing about health") @Nullable
            String why) {}

    /** One gathering as the leader meets it. */
    @Schema(name = "LeaderGathering")
    public record Met(ProgrammeApi.GatheringView gathering, Presence presence) {}

    /** A programme that they are in. */
    @Schema(name = "LeaderInProgramme")
    public record In(ProgrammeApi.Line programme, List<Met> gatherings) {}

    /** @param ready whether they can take a young person */
    @Schema(name = "LeaderProgrammes")
    public record View(UUID leader, boolean ready, List<In> programmes) {}

    @Inject
    Participants participants;

    @Inject
    LeaderProgrammes programmes;

    @Inject
    Presences presences;

    @Inject
    Joining joining;

    @Inject
    ParticipantReader reader;

    @Inject
    Leaders leaders;

    @Inject
    SentFields sent;

    @Inject
    CurrentVisitor visitor;

    @GET
    @Allows(Operation.LEADER_PROGRAMME_SHOW)
    @Transactional
    public View show(@PathParam("leader") UUID leader) {
        List<Participant> in = participants.ofLeader(leader);
        Map<UUID, Map<Gathering, Presence>> been = presences.of(in);
        Map<UUID, LeaderProgramme> their = programmes
                .byIds(in.stream().map(Participant::programme).toList())
                .stream()
                .collect(Collectors.toMap(LeaderProgramme::id, Function.identity()));
        return new View(
                leader,
                leaders.byId(leader).isReady(),
                in.stream()
                        .map(one -> new In(ProgrammeApi.Line.of(their.get(one.programme())), met(been.get(one.id()))))
                        .toList());
    }

    private static List<Met> met(Map<Gathering, Presence> been) {
        return been.entrySet().stream()
                .map(one -> new Met(ProgrammeApi.GatheringView.of(one.getKey()), one.getValue()))
                .toList();
    }

    /** Signs the leader up for every gathering that has not begun. */
    @POST
    @Path("joining")
    @Idempotent
    @Allows(Operation.LEADER_PROGRAMME_JOIN)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "In the programme")
    public Response join(@PathParam("leader") UUID leader, Joined body) {
        joining.join(leader, sent.of(body), visitor.get().account());
        return Response.ok(show(leader)).build();
    }

    /** A seat, or a turn in the queue when all are taken. */
    @POST
    @Path("seats")
    @Idempotent
    @Allows(Operation.LEADER_PROGRAMME_JOIN)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Signed up, or waiting")
    public Response signUp(@PathParam("leader") UUID leader, Seat body) {
        joining.signUp(leader, reader.gathering(sent.of(body)), visitor.get().account());
        return Response.ok(show(leader)).build();
    }

    /** Whoever is next in the queue has the seat at once. */
    @POST
    @Path("cancellations")
    @Idempotent
    @Allows(Operation.LEADER_PROGRAMME_JOIN)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Given up")
    public Response cancel(@PathParam("leader") UUID leader, Cancellation body) {
        joining.cancel(leader, reader.seatGivenUp(sent.of(body)), visitor.get().account());
        return Response.ok(show(leader)).build();
    }
}
