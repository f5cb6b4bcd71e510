package no.nystart.matching.why;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Cost;
import no.nystart.access.Costs;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Idempotent;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.matching.explain.WhyNot;
import no.nystart.matching.question.Explanations;
import no.nystart.matching.question.Question;
import no.nystart.matching.question.Questions;
import no.nystart.matching.question.RunQuestion;
import no.nystart.matching.question.SealedJson;
import no.nystart.matching.run.MatchingRun;
import no.nystart.matching.telling.Tellings;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Why a run proposes what it does for an own young person, for programs: facts with ids and codes, told in words beside.
 * Of others who would move it tells what the page tells: own offices' people one by one, everybody else as a number.
 */
@Path("/api/v1/cohorts/{cohort}/runs/{run}/young-people/{youngPerson}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
public class ExplanationApi {

    /** A question to ask. */
    @Schema(name = "QuestionBody", description = "What to solve again for an answer")
    public record Body(
            @Schema(enumeration = {"exactPrice", "nearestChange"}) @Nullable
            String kind,

            @Schema(implementation = UUID.class, description = "Of an exactPrice only") @Nullable
            String place,

            @Schema(implementation = UUID.class, description = "Of an exactPrice only") @Nullable
            String leader) {}

    @Inject
    OwnProposals proposals;

    @Inject
    Explanations explanations;

    @Inject
    Questions questions;

    @Inject
    Tellings tellings;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    @GET
    @Path("explanation")
    @Allows(Operation.MATCH_EXPLAIN)
    @APIResponse(
            responseCode = "200",
            description = "The match with its best alternatives, or what keeps the person without one",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public JsonNode explanation(
            @PathParam("cohort") UUID cohort, @PathParam("run") UUID run, @PathParam("youngPerson") UUID youngPerson) {
        MatchingRun found = found(cohort, run, youngPerson);
        return told(
                found,
                ToldExplanation.class,
                ToldExplanation.of(explanations.show(found, youngPerson), tellings.inVisitorsLanguage()));
    }

    @GET
    @Path("why-not")
    @Allows(Operation.MATCH_EXPLAIN)
    @APIResponse(
            responseCode = "200",
            description = "The rules that forbid it, or an estimated price",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public JsonNode whyNot(
            @PathParam("cohort") UUID cohort,
            @PathParam("run") UUID run,
            @PathParam("youngPerson") UUID youngPerson,
            @Parameter(schema = @Schema(implementation = UUID.class)) @QueryParam("place") @Nullable String place,
            @Parameter(schema = @Schema(implementation = UUID.class)) @QueryParam("leader") @Nullable String leader) {
        MatchingRun found = found(cohort, run, youngPerson);
        return told(found, WhyNot.class, explanations.whyNot(found, youngPerson, AskedQuestion.offer(place, leader)));
    }

    /** Asked again it is the same question. */
    @POST
    @Path("questions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Costs(Cost.QUESTION)
    @Allows(Operation.MATCH_EXPLAIN)
    @APIResponse(
            responseCode = "202",
            description = "Taken in; its address is in Location",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public Response ask(
            @PathParam("cohort") UUID cohort,
            @PathParam("run") UUID runId,
            @PathParam("youngPerson") UUID youngPerson,
            Body body) {
        MatchingRun run = found(cohort, runId, youngPerson);
        Question question = AskedQuestion.read(youngPerson, fields(body));
        RunQuestion asked = questions.ask(run, question, visitor.get().account());
        return Response.accepted(told(run, asked))
                .location(URI.create("/api/v1/cohorts/" + cohort + "/runs/" + runId + "/young-people/" + youngPerson
                        + "/questions/" + asked.id()))
                .build();
    }

    @GET
    @Path("questions/{question}")
    @Allows(Operation.MATCH_EXPLAIN)
    @APIResponse(
            responseCode = "200",
            description = "How far it has come, with the answer when it is there",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public JsonNode question(
            @PathParam("cohort") UUID cohort,
            @PathParam("run") UUID runId,
            @PathParam("youngPerson") UUID youngPerson,
            @PathParam("question") UUID question) {
        return told(found(cohort, runId, youngPerson), questions.about(runId, youngPerson, question));
    }

    private MatchingRun found(UUID cohort, UUID run, UUID youngPerson) {
        MatchingRun found = proposals.runOf(run, youngPerson);
        if (found.cohort().filter(cohort::equals).isEmpty()) {
            throw Refused.because(CommonRefusal.NOT_FOUND);
        }
        return found;
    }

    private JsonNode told(MatchingRun run, RunQuestion asked) {
        return told(run, ToldQuestion.class, ToldQuestion.of(asked, questions.state(run, asked)));
    }

    private <T> JsonNode told(MatchingRun run, Class<T> type, T answer) {
        return new OthersCounted(proposals.circleOf(run)).in(SealedJson.tree(type, answer));
    }

    private Fields fields(@Nullable Body body) {
        return body == null ? Fields.none() : sent.of(body);
    }
}
