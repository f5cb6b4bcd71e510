package no.nystart.placement.decision;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
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
import no.nystart.register.intake.SentFields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What each side is told of a match, and its answer. An answer is given once, so that it needs no version. */
@Path("/api/v1/matches/{match}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class AnswerApi {

    /** An answer as sent. */
    @Schema(name = "MatchAnswer")
    public record Body(
            @Schema(description = "YES or NO", examples = "YES") @Nullable
            String answer,

            @Schema(description = "Why not, from the side's own list; needed for NO") @Nullable
            String because) {}

    @Inject
    Sides sides;

    @Inject
    Answers answers;

    @Inject
    Talks talks;

    @Inject
    CurrentVisitor visitor;

    @Inject
    SentFields sent;

    @GET
    @Path("company")
    @Allows(Operation.COMPANY_MATCH_SHOW)
    @Transactional
    public CompanySide toCompany(@PathParam("match") UUID match) {
        return sides.ofCompany(match);
    }

    /** The company's answer; the same again is once. */
    @POST
    @Path("company/answer")
    @Idempotent
    @Allows(Operation.COMPANY_MATCH_ANSWER)
    @Transactional
    @APIResponseSchema(value = CompanySide.class, responseCode = "200", responseDescription = "Answered")
    public Response answerAsCompany(@PathParam("match") UUID match, Body body) {
        answers.give(match, DecisionReader.reply(sent.of(body), Party.COMPANY), account());
        return Response.ok(sides.ofCompany(match)).build();
    }

    /** Asks the caseworker for a talk before the company answers. */
    @POST
    @Path("company/talk")
    @Idempotent
    @Allows(Operation.COMPANY_MATCH_ANSWER)
    @Transactional
    @APIResponseSchema(value = CompanySide.class, responseCode = "200", responseDescription = "Asked for")
    public Response talkAsCompany(@PathParam("match") UUID match) {
        talks.ask(match, Party.COMPANY, account());
        return Response.ok(sides.ofCompany(match)).build();
    }

    @GET
    @Path("young-person")
    @Allows(Operation.OWN_MATCH_SHOW)
    @Transactional
    public YoungPersonSide toYoungPerson(@PathParam("match") UUID match) {
        return sides.ofYoungPerson(match);
    }

    /** The young person's answer; the same again is once. */
    @POST
    @Path("young-person/answer")
    @Idempotent
    @Allows(Operation.OWN_MATCH_ANSWER)
    @Transactional
    @APIResponseSchema(value = YoungPersonSide.class, responseCode = "200", responseDescription = "Answered")
    public Response answerAsYoungPerson(@PathParam("match") UUID match, Body body) {
        answers.give(match, DecisionReader.reply(sent.of(body), Party.YOUNG_PERSON), account());
        return Response.ok(sides.ofYoungPerson(match)).build();
    }

    /** Asks the caseworker for a talk before the young person answers. */
    @POST
    @Path("young-person/talk")
    @Idempotent
    @Allows(Operation.OWN_MATCH_ANSWER)
    @Transactional
    @APIResponseSchema(value = YoungPersonSide.class, responseCode = "200", responseDescription = "Asked for")
    public Response talkAsYoungPerson(@PathParam("match") UUID match) {
        talks.ask(match, Party.YOUNG_PERSON, account());
        return Response.ok(sides.ofYoungPerson(match)).build();
    }

    private UUID account() {
        return visitor.get().account();
    }
}
