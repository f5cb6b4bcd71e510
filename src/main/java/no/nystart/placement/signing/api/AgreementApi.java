package no.nystart.placement.signing.api;

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
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.placement.agreement.Benefit;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.signing.AgreementReader;
import no.nystart.placement.signing.Agreements;
import no.nystart.placement.signing.NextVersion;
import no.nystart.placement.signing.OnBehalf;
import no.nystart.placement.signing.Signatories;
import no.nystart.placement.signing.SigningReader;
import no.nystart.placement.signing.WritingFrames;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a caseworker does with an agreement. */
@Path("/api/v1/agreements/{agreement}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AgreementApi {

    /** NAV's signature, with what it has made sure of. */
    @Schema(name = "NavSignature")
    public record NavBody(
            @Schema(description = "Of the version that was read") @Nullable
            String hash,

            @Schema(description = "The placement takes no employee's work") @Nullable
            Boolean displacesNobody,

            @Schema(format = "date") @Nullable String employeesInformedOn,

            @Schema(implementation = Benefit.class) @Nullable
            String benefit,

            @Nullable Boolean benefitReportExplained,

            @Schema(format = "date", description = "Of somebody under 18") @Nullable
            String guardianInformedOn) {}

    /** A signature that a caseworker records. */
    @Schema(name = "RecordedSignature")
    public record RecordedBody(
            @Schema(description = "Not NAV", implementation = Party.class) @Nullable
            String party,

            @Schema(description = "Of the version that was read to them") @Nullable
            String hash,

            @Schema(description = "Not asked of a guardian", implementation = OnBehalf.Because.class) @Nullable
            String onBehalfBecause,

            @Schema(description = "Who was told what the agreement says; a guardian's name") @Nullable
            String told,

            @Schema(format = "date") @Nullable String toldOn) {}

    @Inject
    Agreements agreements;

    @Inject
    NextVersion versions;

    @Inject
    Signatories signatories;

    @Inject
    WritingFrames frames;

    @Inject
    Views views;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    @GET
    @Allows(Operation.AGREEMENT_SHOW)
    @Transactional
    @APIResponseSchema(
            value = AgreementView.class,
            responseCode = "200",
            responseDescription = "The revision is in ETag")
    public Response show(@PathParam("agreement") UUID agreement) {
        return told(agreement);
    }

    /** What a version says otherwise than the one in force before it. */
    @GET
    @Path("versions/{number}/difference")
    @Allows(Operation.AGREEMENT_SHOW)
    @Transactional
    public DifferenceView difference(@PathParam("agreement") UUID agreement, @PathParam("number") int number) {
        return views.difference(agreement, number);
    }

    /** Writes the draft in work, or begins the next one. Needs {@code If-Match}. */
    @PUT
    @Path("draft")
    @Idempotent
    @Allows(Operation.AGREEMENT_WRITE)
    @Transactional
    @APIResponseSchema(
            value = AgreementView.class,
            responseCode = "200",
            responseDescription = "The revision is in ETag")
    public Response write(
            @PathParam("agreement") UUID agreement,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            WritingBody body) {
        versions.write(agreement, AgreementReader.read(body.fields(), frames.of(agreement)), ifMatch, account());
        return told(agreement);
    }

    /** Asks those whom the draft concerns to sign it. Needs {@code If-Match}. */
    @POST
    @Path("asking")
    @Idempotent
    @Allows(Operation.AGREEMENT_WRITE)
    @Transactional
    @APIResponseSchema(
            value = AgreementView.class,
            responseCode = "200",
            responseDescription = "The revision is in ETag")
    public Response ask(@PathParam("agreement") UUID agreement, @HeaderParam("If-Match") @Nullable String ifMatch) {
        versions.ask(agreement, ifMatch, account());
        return told(agreement);
    }

    /** Takes the version in work back. Needs {@code If-Match}. */
    @POST
    @Path("withdrawal")
    @Idempotent
    @Allows(Operation.AGREEMENT_WRITE)
    @Transactional
    @APIResponseSchema(
            value = AgreementView.class,
            responseCode = "200",
            responseDescription = "The revision is in ETag")
    public Response takeBack(
            @PathParam("agreement") UUID agreement, @HeaderParam("If-Match") @Nullable String ifMatch) {
        versions.takeBack(agreement, ifMatch);
        return told(agreement);
    }

    /** Signs for NAV, last, with everything made sure of. The same again is once. */
    @POST
    @Path("nav-signature")
    @Idempotent
    @Allows(Operation.AGREEMENT_SIGN)
    @Transactional
    @APIResponseSchema(
            value = AgreementView.class,
            responseCode = "200",
            responseDescription = "The revision is in ETag")
    public Response sign(@PathParam("agreement") UUID agreement, NavBody body) {
        signatories.asNav(agreement, body.hash(), SigningReader.checks(sent.of(body)));
        return told(agreement);
    }

    /** Records the signature of somebody who cannot sign by themselves, or of a guardian. The same again is once. */
    @POST
    @Path("signatures")
    @Idempotent
    @Allows(Operation.AGREEMENT_SIGN)
    @Transactional
    @APIResponseSchema(
            value = AgreementView.class,
            responseCode = "200",
            responseDescription = "The revision is in ETag")
    public Response record(@PathParam("agreement") UUID agreement, RecordedBody body) {
        Party party = SigningReader.party(sent.of(body));
        signatories.record(agreement, party, body.hash(), SigningReader.onBehalf(sent.of(body), party));
        return told(agreement);
    }

    private Response told(UUID agreement) {
        agreements.flush();
        return Response.ok(views.ofOffice(agreement))
                .tag(agreements.revision(agreement).etag())
                .build();
    }

    private UUID account() {
        return visitor.get().account();
    }
}
