package no.nystart.placement.decision;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What can be decided about a young person, and what was. */
@Path("/api/v1/young-people/{youngPerson}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class DecisionApi {

    /** A decision as sent. */
    @Schema(name = "NewDecision")
    public record Body(
            @Schema(description = "The run whose proposal it is about", format = "uuid") @Nullable
            String run,

            @Schema(description = "ACCEPTED or DECLINED", examples = "ACCEPTED") @Nullable
            String choice,

            @Schema(description = "Why it is declined; needed then", implementation = DeclineReason.class) @Nullable
            String because,

            @Schema(description = "The young person can read it; no health information") @Nullable
            String reason) {}

    /** Everything about one young person's proposals. */
    @Schema(name = "DecisionCase")
    public record Case(List<ProposalView> proposals, List<DecisionView> decisions, List<MatchView> matches) {}

    @Inject
    Decisions decisions;

    @Inject
    StandingProposals proposals;

    @Inject
    MatchViews matches;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    /** What can be decided on, and everything decided before, the newest first. */
    @GET
    @Allows(Operation.DECISION_SHOW)
    @Transactional
    @APIResponseSchema(value = Case.class, responseCode = "200", responseDescription = "The version is in ETag")
    public Response show(@PathParam("youngPerson") UUID youngPerson) {
        Case all = new Case(
                proposals.of(youngPerson).stream().map(ProposalView::of).toList(),
                decisions.of(youngPerson).stream().map(DecisionView::of).toList(),
                matches.ofYoungPerson(youngPerson));
        return Response.ok(all).tag(decisions.revision(youngPerson).etag()).build();
    }

    /**
     * Accepts or declines one proposal. An acceptance takes the seat and asks both sides. Needs {@code If-Match} with the
     * version of the young person's decisions that was seen.
     */
    @POST
    @Idempotent
    @Allows(Operation.DECISION_MAKE)
    @Transactional
    @APIResponseSchema(value = DecisionView.class, responseCode = "201", responseDescription = "Decided")
    public Response decide(
            @PathParam("youngPerson") UUID youngPerson, @HeaderParam("If-Match") @Nullable String ifMatch, Body body) {
        Chosen chosen = DecisionReader.chosen(sent.of(body));
        Decision decision =
                decisions.make(youngPerson, chosen, ifMatch, visitor.get().account());
        return Response.created(URI.create("/api/v1/young-people/" + youngPerson + "/decisions"))
                .entity(DecisionView.of(decision))
                .tag(decisions.revision(youngPerson).etag())
                .build();
    }
}
