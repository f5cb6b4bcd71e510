package no.nystart.improvement.intervision.api;

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
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.common.FieldClock;
import no.nystart.improvement.intervision.Cases;
import no.nystart.improvement.intervision.IntervisionSession;
import no.nystart.improvement.intervision.MethodStep;
import no.nystart.improvement.intervision.PlannedSession;
import no.nystart.improvement.intervision.SessionView;
import no.nystart.improvement.intervision.SessionViews;
import no.nystart.improvement.intervision.Sessions;
import no.nystart.register.intake.Reading;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sessions: planned, signed for, led, and what they come to. */
@Path("/api/v1/intervisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Intervision")
public class IntervisionApi {

    private static final int LONGEST = 500;

    /** A session as sent. */
    @Schema(name = "IntervisionPlan")
    public record Plan(
            @Nullable String theme,
            @Schema(format = "date") @Nullable String on,
            @Schema(examples = "09:00") @Nullable String begins,
            @Nullable String place) {}

    /** A session as a line of a list. */
    @Schema(name = "IntervisionLine")
    public record Line(
            UUID id,
            String theme,
            LocalDate on,

            @Schema(type = SchemaType.STRING, examples = "09:00")
            LocalTime begins,

            String place) {}

    /** Where to go on from. */
    @Schema(name = "IntervisionStep")
    public record From(
            @Schema(description = "The step that is over; absent to begin") @Nullable
            String from) {}

    /** What a session came to. */
    @Schema(name = "IntervisionAction")
    public record Action(@Nullable String action) {}

    @Inject
    Sessions sessions;

    @Inject
    Cases cases;

    @Inject
    SessionViews views;

    @Inject
    FieldClock clock;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    /** Those to come in one's region, the next first. */
    @GET
    @Allows(Operation.INTERVISION_LIST)
    @Transactional
    public List<Line> list() {
        return sessions.toCome(visitor.get().scope(Operation.INTERVISION_LIST).regions()).stream()
                .map(session ->
                        new Line(session.id(), session.theme(), session.on(), session.begins(), session.place()))
                .toList();
    }

    /** Whoever plans it leads it. */
    @POST
    @Idempotent
    @Allows(Operation.INTERVISION_PLAN)
    @Transactional
    @APIResponseSchema(value = SessionView.class, responseCode = "201", responseDescription = "Planned")
    public Response plan(Plan body) {
        IntervisionSession session = sessions.plan(
                visitor.get().scope(Operation.INTERVISION_PLAN).regions().stream()
                        .sorted()
                        .findFirst()
                        .orElseThrow(),
                PlannedSession.read(sent.of(body), clock.today()),
                visitor.get().account());
        return Response.created(URI.create("/api/v1/intervisions/" + session.id()))
                .entity(view(session.id()))
                .build();
    }

    @GET
    @Path("{session}")
    @Allows(Operation.INTERVISION_SHOW)
    @Transactional
    public SessionView show(@PathParam("session") UUID session) {
        return view(session);
    }

    /** Signs confidentiality, and takes part. */
    @POST
    @Path("{session}/pledge")
    @Idempotent
    @Allows(Operation.INTERVISION_JOIN)
    @Transactional
    @APIResponseSchema(value = SessionView.class, responseCode = "200", responseDescription = "Signed")
    public Response sign(@PathParam("session") UUID session) {
        sessions.sign(session, visitor.way(), visitor.get().account());
        return Response.ok(view(session)).build();
    }

    /** Begins, or goes on to the next step. */
    @POST
    @Path("{session}/steps")
    @Idempotent
    @Allows(Operation.INTERVISION_LEAD)
    @Transactional
    @APIResponseSchema(value = SessionView.class, responseCode = "200", responseDescription = "Gone on")
    public Response goOn(@PathParam("session") UUID session, From body) {
        Reading reading = new Reading(sent.of(body));
        @Nullable MethodStep from = reading.optionalCode("from", MethodStep.class);
        reading.refuseIfFaulty();
        sessions.goOn(session, from, visitor.get().account());
        return Response.ok(view(session)).build();
    }

    /** Writes down what the session came to; it is over then. */
    @POST
    @Path("{session}/action")
    @Idempotent
    @Allows(Operation.INTERVISION_LEAD)
    @Transactional
    @APIResponseSchema(value = SessionView.class, responseCode = "200", responseDescription = "Over")
    public Response agree(@PathParam("session") UUID session, Action body) {
        Reading reading = new Reading(sent.of(body));
        String action = reading.text("action", LONGEST);
        reading.refuseIfFaulty();
        cases.agree(session, action, visitor.get().account());
        return Response.ok(view(session)).build();
    }

    private SessionView view(UUID session) {
        return views.of(session, visitor.get().account());
    }
}
