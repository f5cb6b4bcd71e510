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
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.access.Revision;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a caseworker does with a match while it is answered. */
@Path("/api/v1/young-people/{youngPerson}/matches/{match}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class MatchApi {

    /** An answer that was given to the caseworker. */
    @Schema(name = "RecordedAnswer")
    public record Recorded(
            @Nullable String party,

            @Schema(description = "YES or NO", examples = "YES") @Nullable
            String answer,

            @Schema(description = "Why not, from the side's own list; needed for NO") @Nullable
            String because,

            @Schema(description = "Why the side did not answer itself", implementation = OnBehalf.Because.class)
            @Nullable
            String onBehalfBecause,

            @Schema(description = "Who was told what the proposal is") @Nullable
            String told,

            @Schema(format = "date") @Nullable String toldOn) {}

    /** Another last day to answer. */
    @Schema(name = "LaterAnswer")
    public record Later(
            @Schema(format = "date") @Nullable String answerBy,
            @Nullable String putOffReason) {}

    /** Why an acceptance is taken back. */
    @Schema(name = "AcceptanceTakenBack")
    public record Back(@Nullable String withdrawalReason) {}

    @Inject
    ProposedMatches matches;

    @Inject
    Answers answers;

    @Inject
    Talks talks;

    @Inject
    MatchViews views;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    @GET
    @Allows(Operation.DECISION_SHOW)
    @Transactional
    @APIResponseSchema(value = MatchView.class, responseCode = "200", responseDescription = "The version is in ETag")
    public Response show(@PathParam("youngPerson") UUID youngPerson, @PathParam("match") UUID match) {
        return told(matches.of(youngPerson, match));
    }

    /** Records what one side said, who was told, and when. */
    @POST
    @Path("answers")
    @Idempotent
    @Allows(Operation.MATCH_CHANGE)
    @Transactional
    @APIResponseSchema(value = MatchView.class, responseCode = "200", responseDescription = "The version is in ETag")
    public Response record(@PathParam("youngPerson") UUID youngPerson, @PathParam("match") UUID match, Recorded body) {
        matches.of(youngPerson, match);
        return told(answers.give(match, DecisionReader.recorded(sent.of(body)), account()));
    }

    /** Puts the last day to answer off, once. Needs {@code If-Match}. */
    @POST
    @Path("extension")
    @Idempotent
    @Allows(Operation.MATCH_CHANGE)
    @Transactional
    @APIResponseSchema(value = MatchView.class, responseCode = "200", responseDescription = "The version is in ETag")
    public Response putOff(
            @PathParam("youngPerson") UUID youngPerson,
            @PathParam("match") UUID match,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Later body) {
        matches.of(youngPerson, match);
        DecisionReader.Later later = DecisionReader.later(sent.of(body));
        return told(matches.putOff(match, ifMatch, later.answerBy(), later.reason(), account()));
    }

    /** Takes the acceptance back and gives the seat back. Needs {@code If-Match}. */
    @POST
    @Path("withdrawal")
    @Idempotent
    @Allows(Operation.MATCH_CHANGE)
    @Transactional
    @APIResponseSchema(value = MatchView.class, responseCode = "200", responseDescription = "The version is in ETag")
    public Response withdraw(
            @PathParam("youngPerson") UUID youngPerson,
            @PathParam("match") UUID match,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Back body) {
        matches.of(youngPerson, match);
        String reason = DecisionReader.reason(sent.of(body), "withdrawalReason");
        return told(matches.withdraw(match, ifMatch, reason, account()));
    }

    /** The talk that a side asked for has been held. */
    @POST
    @Path("talks/{party}/holding")
    @Idempotent
    @Allows(Operation.MATCH_CHANGE)
    @Transactional
    @APIResponseSchema(value = MatchView.class, responseCode = "200", responseDescription = "The version is in ETag")
    public Response held(
            @PathParam("youngPerson") UUID youngPerson,
            @PathParam("match") UUID match,
            @PathParam("party") Party party) {
        matches.of(youngPerson, match);
        talks.held(match, party, account());
        return show(youngPerson, match);
    }

    private Response told(ProposedMatch match) {
        matches.flush();
        return Response.ok(views.of(match))
                .tag(new Revision(match.version()).etag())
                .build();
    }

    private UUID account() {
        return visitor.get().account();
    }
}
