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
import java.time.LocalDate;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.programme.accreditation.Accreditation;
import no.nystart.programme.accreditation.Accreditations;
import no.nystart.register.intake.Reading;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether a leader may guide to a certificate of practice, for programs. */
@Path("/api/v1/leaders/{leader}/accreditation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leader programme")
public class AccreditationApi {

    /** One that the leader had before. */
    @Schema(name = "EarlierAccreditation")
    public record Earlier(@Schema(format = "date") @Nullable String givenOn) {}

    /**
     * The last one given.
     *
     * @param endsOn first day on which it holds no more
     * @param holds whether it does today
     */
    @Schema(name = "Accreditation")
    public record View(Accreditation.Basis basis, LocalDate givenOn, LocalDate endsOn, boolean holds) {}

    @Inject
    Accreditations accreditations;

    @Inject
    SentFields sent;

    @Inject
    CurrentVisitor visitor;

    @GET
    @Allows(Operation.ACCREDITATION_GIVE)
    @Transactional
    public View show(@PathParam("leader") UUID leader) {
        Accreditation last = accreditations.newest(leader).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        return new View(last.basis(), last.givenOn(), last.endsOn(), last.isOpen());
    }

    /** After training: every gathering counts as done, and a coach has confirmed. */
    @POST
    @Path("giving")
    @Idempotent
    @Allows(Operation.ACCREDITATION_GIVE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Given")
    public Response give(@PathParam("leader") UUID leader) {
        accreditations.give(leader, visitor.get().account());
        return Response.ok(show(leader)).build();
    }

    /** So that it too is kept or lapses. */
    @POST
    @Path("earlier")
    @Idempotent
    @Allows(Operation.ACCREDITATION_GIVE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Taken over")
    public Response takeOver(@PathParam("leader") UUID leader, Earlier body) {
        Reading reading = new Reading(sent.of(body));
        LocalDate givenOn = reading.date("givenOn");
        reading.refuseIfFaulty();
        accreditations.takeOver(leader, givenOn, visitor.get().account());
        return Response.ok(show(leader)).build();
    }

    /** The re-check: another period for who has guided somebody to a certificate since. */
    @POST
    @Path("renewal")
    @Idempotent
    @Allows(Operation.ACCREDITATION_GIVE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Renewed")
    public Response renew(@PathParam("leader") UUID leader) {
        accreditations.renew(leader, visitor.get().account());
        return Response.ok(show(leader)).build();
    }
}
