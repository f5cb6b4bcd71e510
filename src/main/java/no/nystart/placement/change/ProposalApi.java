package no.nystart.placement.change;

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
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.placement.course.Viewer;
import no.nystart.placement.told.Sides;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Changes that a company, a leader or a young person would like, and what the caseworker says to them. */
@Path("/api/v1/placements/{placement}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class ProposalApi {

    /** A wish as sent; which days it needs depends on its kind. */
    @Schema(name = "ProposedChange")
    public record Body(
            @Schema(implementation = ProposalKind.class) @Nullable
            String kind,

            @Schema(format = "date", description = "First day") @Nullable
            String from,

            @Schema(format = "date", description = "Last day, included") @Nullable
            String lastDay,

            @Nullable String words) {}

    /** Why a proposal is declined. */
    @Schema(name = "ProposalDeclined")
    public record No(@Nullable String answer) {}

    /** Where a proposal stands. */
    @Schema(name = "ChangeProposal")
    public record View(
            UUID id,
            Viewer side,
            ProposalKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate lastDay,
            String words,
            LocalDate proposedOn,
            ChangeProposal.State state,
            @Nullable String answer,
            @Nullable LocalDate settledOn) {

        static View of(ChangeProposal proposal) {
            return new View(
                    proposal.id(),
                    proposal.side(),
                    proposal.kind(),
                    proposal.from().orElse(null),
                    proposal.lastDay().orElse(null),
                    proposal.words(),
                    proposal.proposed().on(),
                    proposal.state(),
                    proposal.answer().orElse(null),
                    proposal.settledOn().orElse(null));
        }
    }

    @Inject
    ChangeProposals proposals;

    @Inject
    Sides sides;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    /** Those of the own side, the newest first. */
    @GET
    @Allows(Operation.CHANGE_PROPOSE)
    @Transactional
    public List<View> own(@PathParam("placement") UUID placement) {
        return proposals.of(placement, sides.of(visitor.get(), placement)).stream()
                .map(View::of)
                .toList();
    }

    /** The same again while it waits is once. */
    @POST
    @Idempotent
    @Allows(Operation.CHANGE_PROPOSE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "It waits for the caseworker")
    public Response propose(@PathParam("placement") UUID placement, Body body) {
        return told(
                proposals.propose(placement, sides.of(visitor.get(), placement), Wish.read(sent.of(body)), account()));
    }

    /** By whoever proposed it. */
    @POST
    @Path("{proposal}/withdrawal")
    @Idempotent
    @Allows(Operation.CHANGE_PROPOSE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Taken back")
    public Response withdraw(@PathParam("placement") UUID placement, @PathParam("proposal") UUID proposal) {
        return told(proposals.withdraw(placement, proposal, account()));
    }

    /** All sides', the newest first. */
    @GET
    @Path("all")
    @Allows(Operation.PLACEMENT_SHOW)
    @Transactional
    public List<View> all(@PathParam("placement") UUID placement) {
        return proposals.of(placement).stream().map(View::of).toList();
    }

    /** Of days off; everything else is approved by the change that does it. */
    @POST
    @Path("{proposal}/approval")
    @Idempotent
    @Allows(Operation.PLACEMENT_CHANGE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Approved")
    public Response approve(@PathParam("placement") UUID placement, @PathParam("proposal") UUID proposal) {
        return told(proposals.approveAlone(placement, proposal, account()));
    }

    @POST
    @Path("{proposal}/refusal")
    @Idempotent
    @Allows(Operation.PLACEMENT_CHANGE)
    @Transactional
    @APIResponseSchema(value = View.class, responseCode = "200", responseDescription = "Declined")
    public Response decline(@PathParam("placement") UUID placement, @PathParam("proposal") UUID proposal, No body) {
        return told(proposals.decline(placement, proposal, ChangeReader.answer(sent.of(body)), account()));
    }

    private static Response told(ChangeProposal proposal) {
        return Response.ok(View.of(proposal)).build();
    }

    private UUID account() {
        return visitor.get().account();
    }
}
