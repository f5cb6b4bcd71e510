package no.nystart.followup.api;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.followup.checkin.CheckIn;
import no.nystart.followup.checkin.CheckInLog;
import no.nystart.followup.checkin.CheckIns;
import no.nystart.followup.checkin.Tellers;
import no.nystart.followup.checkin.Told;
import no.nystart.followup.checkin.page.CheckInReader;
import no.nystart.followup.flags.Absence;
import no.nystart.followup.flags.AbsenceKind;
import no.nystart.followup.goal.Progress;
import no.nystart.followup.plan.Slot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What leaders tell of how it goes. */
@Path("/api/v1/placements/{placement}/check-ins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up")
public class CheckInApi {

    /** A day away from work as sent. */
    @Schema(name = "AbsenceTold")
    public record Away(
            @Schema(format = "date") @Nullable String day,

            @Schema(implementation = AbsenceKind.class) @Nullable
            String kind) {}

    /** How far a goal has come, as sent. */
    @Schema(name = "ProgressTold")
    public record GoalTold(
            @Schema(description = "Of the agreement in force") @Nullable
            String goal,

            @Schema(implementation = Progress.class) @Nullable
            String progress) {}

    /** A check-in as sent. */
    @Schema(name = "CheckInTold")
    public record Body(
            @Schema(description = "Of the plan; left out for a talk outside it", examples = "week-2") @Nullable
            String slot,

            @Schema(format = "date", description = "The day it was held; today when left out") @Nullable
            String on,

            @Schema(description = "How it goes, 1 (badly) to 5 (well)", examples = "4") @Nullable
            String score,

            @Nullable String note,

            @Schema(description = "What the leader worries about; left out when nothing") @Nullable
            String concern,

            @Schema(description = "Working days away since the last check-in; present on all others") @Nullable
            List<Away> absences,

            @Nullable List<GoalTold> goals) {}

    /** A check-in that was held. */
    @Schema(name = "CheckIn")
    public record View(
            UUID id,
            @Schema(nullable = true) @Nullable String slot,
            LocalDate on,

            @Schema(description = "The first day whose attendance it tells of")
            LocalDate since,

            int score,
            String note,
            List<Absence> absences) {}

    @Inject
    CheckIns checkIns;

    @Inject
    CheckInLog log;

    @Inject
    Tellers tellers;

    @Inject
    FieldClock clock;

    @Inject
    CurrentVisitor visitor;

    /** The last held first; at most a hundred. */
    @GET
    @Allows(Operation.CHECK_IN_SHOW)
    @Transactional
    public List<View> list(@PathParam("placement") UUID placement) {
        Map<UUID, List<Absence>> absences = log.absencesByCheckIn(placement);
        return log.of(placement).stream()
                .map(checkIn -> view(checkIn, absences.getOrDefault(checkIn.id(), List.of())))
                .toList();
    }

    /** Keeps a check-in of the plan, or a talk outside it; the same again is once. */
    @POST
    @Idempotent
    @Allows(Operation.CHECK_IN_HOLD)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "Kept")
    public Response hold(@PathParam("placement") UUID placement, Body body) {
        Told told = CheckInReader.told(sent(body), clock.today());
        CheckIn held = checkIns.hold(placement, slot(body.slot()), told, tellers.of(placement, visitor.get()));
        return Response.status(Response.Status.CREATED)
                .entity(view(held, told.absences()))
                .build();
    }

    private static @Nullable Slot slot(@Nullable String key) {
        if (key == null) {
            return null;
        }
        return Slot.known(key)
                .orElseThrow(() -> Refused.because(
                        CommonRefusal.INVALID_INPUT, List.of(Fault.of("slot", CommonRefusal.UNKNOWN_VALUE, key))));
    }

    /** As a form sends it. */
    private static Map<String, Object> sent(Body body) {
        Map<String, Object> sent = new HashMap<>();
        sent.put("on", body.on());
        sent.put("score", body.score());
        sent.put("note", body.note());
        sent.put("concern", body.concern());
        sent.put("worried", body.concern() != null);
        if (body.absences() != null) {
            body.absences().forEach(away -> sent.put(CheckInReader.ABSENT + away.day(), away.kind()));
        }
        if (body.goals() != null) {
            body.goals().forEach(told -> sent.put(CheckInReader.GOAL + told.goal(), told.progress()));
        }
        return sent;
    }

    private static View view(CheckIn checkIn, List<Absence> absences) {
        return new View(
                checkIn.id(),
                checkIn.slot().map(Slot::key).orElse(null),
                checkIn.on(),
                checkIn.since(),
                checkIn.score(),
                checkIn.note(),
                absences);
    }
}
