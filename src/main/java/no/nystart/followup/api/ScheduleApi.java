package no.nystart.followup.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.followup.plan.Appointment;
import no.nystart.followup.plan.Slot;
import no.nystart.followup.schedule.Schedules;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When check-ins and reviews of a placement are, were and were to be. */
@Path("/api/v1/placements/{placement}/plan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up")
public class ScheduleApi {

    /** A contact of the plan. */
    @Schema(name = "PlannedContact")
    public record Contact(
            @Schema(description = "Stays the same when its day moves", examples = "week-2")
            String slot,

            boolean review,

            @Schema(description = "The day planned, or held")
            LocalDate on,

            Appointment.Status status) {}

    @Inject
    Schedules schedules;

    @GET
    @Allows(Operation.CHECK_IN_SHOW)
    public List<Contact> show(@PathParam("placement") UUID placement) {
        return schedules.of(placement).appointments().stream()
                .map(contact -> new Contact(
                        contact.slot().key(), contact.slot() instanceof Slot.Review, contact.on(), contact.status()))
                .toList();
    }
}
