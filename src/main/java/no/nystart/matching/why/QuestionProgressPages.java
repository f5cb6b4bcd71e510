package no.nystart.matching.why;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.matching.question.Questions;

/** What a browser asks again and again while a question waits: whether it is over, and nothing else. */
@Path("/runs/{run}/questions/{question}")
@Produces(MediaType.TEXT_HTML)
public class QuestionProgressPages {

    @Inject
    Questions questions;

    /** Without content; the event {@code answered} when it is over, upon which the page asks for the answer. */
    @GET
    @Path("progress")
    @Allows(Operation.RUN_SHOW)
    @Transactional
    public Response progress(@PathParam("run") UUID run, @PathParam("question") UUID id) {
        Response.ResponseBuilder nothing = Response.noContent();
        return questions.ofRun(run, id).isWaiting()
                ? nothing.build()
                : nothing.header("HX-Trigger", "answered").build();
    }
}
