package no.nystart.improvement.intervision.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.access.Revision;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.improvement.intervision.BroughtCase;
import no.nystart.improvement.intervision.CaseFacts;
import no.nystart.improvement.intervision.Cases;
import no.nystart.improvement.intervision.FactsOfCases;
import no.nystart.improvement.intervision.IntervisionCase;
import no.nystart.improvement.intervision.WayBack;
import no.nystart.improvement.intervision.blur.Blurred;
import no.nystart.improvement.intervision.words.CaseWriter;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A flag's case: brought to a session, read through, shown, and its action taken back. */
@Path("/api/v1/placements/{placement}/flags/{flag}/intervision")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Intervision")
public class IntervisionCaseApi {

    /** A case as brought. */
    @Schema(name = "IntervisionBringing")
    public record Bringing(
            @Schema(description = "Id of a session to come in the region") @Nullable
            String session,

            @Schema(description = "What the bringer wants help with") @Nullable
            String question) {}

    /** A case as read through. */
    @Schema(name = "IntervisionReview")
    public record Review(
            @Schema(description = "Refused while it tells who it is about") @Nullable
            String told) {}

    /** What became of the action; of a red flag it is decided on with cause, action, owner and date. */
    @Schema(name = "IntervisionReturn")
    public record Return(
            @Schema(description = "The participants read it") @Nullable
            String outcome,

            @Nullable String cause,
            @Nullable String action,

            @Schema(description = "Account of somebody at the office") @Nullable
            String owner,

            @Schema(format = "date") @Nullable String due) {}

    /** A case as its bringer sees it; what does not apply is absent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "IntervisionCase")
    public record View(
            UUID id,
            UUID session,
            String told,
            boolean reviewed,

            @Schema(description = "Words of the text that may be names")
            List<String> doubts,

            @Nullable String action,
            @Nullable String outcome) {}

    @Inject
    Cases cases;

    @Inject
    FactsOfCases facts;

    @Inject
    CaseWriter writer;

    @Inject
    WayBack wayBack;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    @GET
    @Allows(Operation.INTERVISION_BRING)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Its version is in ETag")
    public Response show(@PathParam("placement") UUID placement, @PathParam("flag") UUID flag) {
        return told(placement, flag);
    }

    /** Writes a first draft in which nobody should be known; nobody at the session sees it yet. */
    @POST
    @Idempotent
    @Allows(Operation.INTERVISION_BRING)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "Brought")
    public Response bring(@PathParam("placement") UUID placement, @PathParam("flag") UUID flag, Bringing body) {
        BroughtCase brought = BroughtCase.read(sent.of(body));
        CaseFacts known = facts.of(placement, flag);
        cases.open(
                placement,
                flag,
                brought.session(),
                writer.draft(known, brought.question()).text(),
                visitor.get().account());
        return Response.fromResponse(told(placement, flag))
                .status(Response.Status.CREATED)
                .location(URI.create("/api/v1/placements/" + placement + "/flags/" + flag + "/intervision"))
                .build();
    }

    /** Shows it to those who have signed. Needs {@code If-Match}. */
    @POST
    @Path("review")
    @Idempotent
    @Allows(Operation.INTERVISION_BRING)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Shown")
    public Response review(
            @PathParam("placement") UUID placement,
            @PathParam("flag") UUID flag,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            Review body) {
        cases.review(
                placement,
                flag,
                seen,
                BroughtCase.readTold(sent.of(body)),
                visitor.get().account());
        return told(placement, flag);
    }

    @POST
    @Path("withdrawal")
    @Idempotent
    @Allows(Operation.INTERVISION_BRING)
    @Transactional
    @APIResponse(responseCode = "204", description = "Withdrawn; nobody at the session sees it any more")
    public Response withdraw(@PathParam("placement") UUID placement, @PathParam("flag") UUID flag) {
        cases.withdraw(placement, flag, visitor.get().account());
        return Response.noContent().build();
    }

    /** Takes the action back; the flag's version that was seen is in {@code If-Match}. */
    @POST
    @Path("return")
    @Idempotent
    @Allows(Operation.INTERVISION_BRING)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Taken back")
    public Response takeBack(
            @PathParam("placement") UUID placement,
            @PathParam("flag") UUID flag,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            Return body) {
        wayBack.take(placement, flag, seen, sent.of(body), visitor.get().account());
        return told(placement, flag);
    }

    private Response told(UUID placement, UUID flag) {
        IntervisionCase brought =
                cases.from(placement, flag).orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        Blurred blurred = writer.blurred(facts.of(placement, flag).known(), brought.told());
        return Response.ok(new View(
                        brought.id(),
                        brought.session(),
                        brought.told(),
                        brought.isReviewed(),
                        blurred.doubts(),
                        brought.action().orElse(null),
                        brought.outcome().orElse(null)))
                .tag(new Revision(brought.version()).etag())
                .build();
    }
}
