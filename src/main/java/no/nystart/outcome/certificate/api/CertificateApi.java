package no.nystart.outcome.certificate.api;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;
import no.nystart.outcome.certificate.CertificateCase;
import no.nystart.outcome.certificate.CertificateCases;
import no.nystart.outcome.certificate.CertificateVersion;
import no.nystart.outcome.certificate.Certificates;
import no.nystart.outcome.certificate.MasteredLine;
import no.nystart.outcome.certificate.Mastery;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A certificate of practice: what is confirmed, and what was given out. */
@Path("/api/v1/placements/{placement}/certificate")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
public class CertificateApi {

    /** A confirmation as sent. */
    @Schema(name = "ProcessConfirmation")
    public record Confirmation(
            @Nullable UUID process,

            @Schema(description = "SHOWN, WITH_HELP, ALONE or MASTERS") @Nullable
            String mastery,

            @Schema(description = "The accredited instructor; the visitor's own leader when absent") @Nullable
            UUID leader) {}

    /** A reason as sent. */
    @Schema(name = "CertificateReason")
    public record Reason(@Nullable String why) {}

    /** A process. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MasteredProcess")
    public record Process(
            UUID id,
            String nb,
            String nn,
            String en,
            @Nullable Mastery mastery,
            @Nullable String instructor,
            @Nullable LocalDate confirmedOn) {

        static Process of(MasteredLine line) {
            return new Process(
                    line.id(),
                    line.process().nb(),
                    line.process().nn(),
                    line.process().en(),
                    line.mastery(),
                    line.confirmed() == null ? null : line.instructor(),
                    line.on());
        }
    }

    /** One that was given out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CertificateVersion")
    public record Version(
            int number,

            @Schema(description = "As it stands on the paper")
            String code,

            LocalDate issuedOn,
            @Nullable LocalDate withdrawnOn) {

        static Version of(CertificateVersion version) {
            return new Version(
                    version.number(),
                    version.code().grouped(),
                    version.issuedOn(),
                    version.withdrawnOn().orElse(null));
        }
    }

    /** The whole. */
    @Schema(name = "Certificate")
    public record View(String occupation, List<Process> processes, List<Version> versions) {}

    @Inject
    CertificateCases cases;

    @Inject
    Certificates certificates;

    @Inject
    Stamps stamps;

    @Inject
    CurrentVisitor visitor;

    @GET
    @Allows(Operation.CERTIFICATE_SHOW)
    @Transactional
    public View show(@PathParam("placement") UUID placement) {
        CertificateCase about = cases.of(placement, visitor.get());
        return new View(
                about.occupation(),
                about.lines().stream().map(Process::of).toList(),
                about.versions().stream().map(Version::of).toList());
    }

    /** An instructor confirms how well a process is done; answers with the whole. */
    @POST
    @Path("confirmations")
    @Idempotent
    @Allows(Operation.CERTIFICATE_CONFIRM)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "Confirmed")
    public Response confirm(@PathParam("placement") UUID placement, Confirmation body) {
        CertificateCase about = cases.of(placement, visitor.get());
        @Nullable UUID leader = about.ofOffice() ? body.leader() : about.self();
        Reading reading = new Reading(Fields.of(Map.of("mastery", Objects.requireNonNullElse(body.mastery(), ""))));
        Mastery mastery = reading.code("mastery", Mastery.class);
        if (body.process() == null) {
            reading.fault("process", CommonRefusal.MISSING);
        }
        if (leader == null) {
            reading.fault("leader", CommonRefusal.MISSING);
        }
        reading.refuseIfFaulty();
        certificates.confirm(
                placement,
                Map.of(Objects.requireNonNull(body.process()), mastery),
                Objects.requireNonNull(leader),
                stamp());
        return Response.status(Response.Status.CREATED).entity(show(placement)).build();
    }

    /** Gives out a certificate of what is confirmed; a second one replaces the first and needs a reason. */
    @POST
    @Path("versions")
    @Idempotent
    @Allows(Operation.CERTIFICATE_ISSUE)
    @Transactional
    @APIResponseSchema(value = Version.class, responseCode = "201", responseDescription = "Issued")
    public Response issue(@PathParam("placement") UUID placement, Reason body) {
        return Response.status(Response.Status.CREATED)
                .entity(Version.of(certificates.issue(placement, words(body), stamp())))
                .build();
    }

    @POST
    @Path("versions/{number}/withdrawal")
    @Idempotent
    @Allows(Operation.CERTIFICATE_ISSUE)
    @Transactional
    @APIResponseSchema(value = Version.class, responseCode = "200", responseDescription = "Withdrawn")
    public Response withdraw(@PathParam("placement") UUID placement, @PathParam("number") int number, Reason body) {
        return Response.ok(Version.of(certificates.withdraw(placement, number, words(body), stamp())))
                .build();
    }

    private static String words(Reason body) {
        return Objects.requireNonNullElse(body.why(), "");
    }

    private Stamp stamp() {
        return stamps.of(visitor.get().account());
    }
}
