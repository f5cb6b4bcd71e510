package no.nystart.improvement.api;

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
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.access.Revision;
import no.nystart.improvement.suggestion.Suggestion;
import no.nystart.improvement.suggestion.SuggestionReader;
import no.nystart.improvement.suggestion.Suggestions;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Deviations and ideas that a board is told of, and what becomes of them. */
@Path("/api/v1/boards/{board}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Boards")
public class SuggestionApi {

    /** What a board is told. */
    @Schema(name = "SuggestionTold")
    public record ToldBody(
            @Schema(description = "DEVIATION or IMPROVEMENT") @Nullable
            String kind,

            @Schema(description = "Nothing that points to a young person: many read a board") @Nullable
            String words) {}

    /** What is done with it. */
    @Schema(name = "SuggestionHandled")
    public record HandledBody(
            @Schema(description = "TAKEN_ON, DONE or DECLINED") @Nullable
            String state,

            @Schema(description = "To take it on: account of somebody who works by the board") @Nullable
            String owner,

            @Schema(description = "To take it on", format = "date") @Nullable
            String due,

            @Schema(description = "What was done, or why nothing is: whoever told reads it") @Nullable
            String words) {}

    @Inject
    Suggestions suggestions;

    @Inject
    SuggestionReader reader;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    @POST
    @Idempotent
    @Allows(Operation.SUGGESTION_SEND)
    @Transactional
    @APIResponseSchema(
            value = SuggestionView.class,
            responseCode = "201",
            responseDescription = "Its address is in Location")
    public Response tell(@PathParam("board") UUID board, ToldBody body) {
        Suggestion told = reader.tell(board, sent.of(body), visitor.get().account());
        return told(Response.created(URI.create("/api/v1/boards/" + board + "/suggestions/" + told.id())), told);
    }

    @GET
    @Path("{suggestion}")
    @Allows(Operation.BOARD_SHOW)
    @Transactional
    @APIResponseSchema(
            value = SuggestionView.class,
            responseCode = "200",
            responseDescription = "Its version is in ETag")
    public Response show(@PathParam("board") UUID board, @PathParam("suggestion") UUID suggestion) {
        return told(Response.ok(), suggestions.byId(board, suggestion));
    }

    /** Takes it on, or answers it: whoever told hears of it. The version seen is in If-Match. */
    @POST
    @Path("{suggestion}/handling")
    @Idempotent
    @Allows(Operation.BOARD_KEEP)
    @Transactional
    @APIResponseSchema(
            value = SuggestionView.class,
            responseCode = "200",
            responseDescription = "Done; the new version is in ETag")
    public Response handle(
            @PathParam("board") UUID board,
            @PathParam("suggestion") UUID suggestion,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            HandledBody body) {
        return told(
                Response.ok(),
                reader.handle(
                        board, suggestion, seen, sent.of(body), visitor.get().account()));
    }

    private static Response told(Response.ResponseBuilder answer, Suggestion suggestion) {
        return answer.entity(SuggestionView.of(suggestion))
                .tag(new Revision(suggestion.version()).etag())
                .build();
    }
}
