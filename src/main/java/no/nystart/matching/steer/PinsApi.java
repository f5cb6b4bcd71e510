package no.nystart.matching.steer;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.matching.pins.Hindrance;
import no.nystart.matching.pins.Pin;
import no.nystart.matching.pins.Pins;
import no.nystart.matching.run.MatchingRuns;
import no.nystart.matching.run.Pinning;
import no.nystart.register.intake.Reading;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The pins of a cohort, for programs. */
@Path("/api/v1/cohorts/{cohort}/pins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
@Transactional
public class PinsApi {

    /** What is to be pinned, and why. */
    @Schema(name = "PinBody", description = "Pins what the run proposes for the young person")
    public record Body(
            @Schema(implementation = UUID.class) @Nullable String run,

            @Schema(examples = "They have met, and both want it.") @Nullable
            String reason) {}

    /** A pin. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Pin", description = "A young person who keeps a place and a leader in the cohort's runs")
    public record View(
            UUID youngPerson,
            UUID place,
            UUID leader,
            Instant pinnedAt,

            @Schema(description = "Whether a run begun now would keep it")
            boolean holds,

            @Schema(description = "Why it cannot be kept; for the young person's own office only") @Nullable
            List<Hindrance> hindrances,

            @Schema(description = "For the young person's own office only") @Nullable
            String reason) {

        static View of(PinBoard.Row row) {
            boolean own = row.person().own();
            return of(
                    row.pin(),
                    row.standing() == PinBoard.Standing.HOLDS,
                    own ? row.hindrances() : null,
                    own ? row.pin().reason() : null);
        }

        /** One just made by the young person's own caseworker. */
        static View of(Pin pin) {
            return of(pin, true, List.of(), pin.reason());
        }

        private static View of(Pin pin, boolean holds, @Nullable List<Hindrance> hindrances, @Nullable String reason) {
            return new View(pin.youngPerson(), pin.place(), pin.leader(), pin.pinnedAt(), holds, hindrances, reason);
        }
    }

    /** The pins in force. */
    @Schema(name = "PinList")
    public record PinList(List<View> pins) {}

    @Inject
    PinBoard board;

    @Inject
    Pinning pinning;

    @Inject
    Pins pins;

    @Inject
    MatchingRuns runs;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    @GET
    @Allows(Operation.PIN_LIST)
    @APIResponseSchema(
            value = PinList.class,
            responseCode = "200",
            responseDescription = "The pins in force of whom the caller sees in proposals")
    public PinList list(@PathParam("cohort") UUID cohort) {
        return new PinList(
                board.now(cohort, visitor.get()).rows().stream().map(View::of).toList());
    }

    @PUT
    @Path("{youngPerson}")
    @Idempotent
    @Allows(Operation.PROPOSAL_PIN)
    @APIResponseSchema(
            value = View.class,
            responseCode = "200",
            responseDescription = "Pinned, in place of an earlier pin")
    public Response pin(@PathParam("cohort") UUID cohort, @PathParam("youngPerson") UUID youngPerson, Body body) {
        Reading reading = new Reading(sent.of(body));
        String reason = reading.text("reason", PinPages.LONGEST_REASON);
        Optional<UUID> run = reading.known("run", PinsApi::id, CommonRefusal.UNREADABLE);
        reading.refuseIfFaulty();
        UUID known = runs.ofCohort(cohort, run.orElseThrow()).id();
        return Response.ok(View.of(
                        pinning.pin(known, youngPerson, reason, visitor.get().account())))
                .build();
    }

    /** From the next run on the young person is matched freely again. */
    @DELETE
    @Path("{youngPerson}")
    @Idempotent
    @Allows(Operation.PROPOSAL_PIN)
    @APIResponse(responseCode = "204", description = "Lifted, or there was none")
    public Response lift(@PathParam("cohort") UUID cohort, @PathParam("youngPerson") UUID youngPerson) {
        pins.lift(cohort, youngPerson, visitor.get().account());
        return Response.noContent().build();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
