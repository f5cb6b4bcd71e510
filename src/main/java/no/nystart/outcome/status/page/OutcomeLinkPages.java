package no.nystart.outcome.status.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.nystart.access.Allows;
import no.nystart.access.Operation;
import no.nystart.access.SecretToken;
import no.nystart.outcome.status.OutcomeQuestion;
import no.nystart.outcome.status.OutcomeQuestions;
import no.nystart.outcome.status.OutcomeStatus;
import no.nystart.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One tap answers how it goes, without signing in. Opening the link changes nothing, so a mail scanner does no harm; the
 * page tells nobody's name, and not what was answered before.
 */
@Path("/outcome-links/{token}")
@Produces(MediaType.TEXT_HTML)
public class OutcomeLinkPages {

    @CheckedTemplate(basePath = "outcome")
    static class Templates {
        static native TemplateInstance link(boolean answered, LocalDate lastDay, List<Choice> choices);

        static native TemplateInstance linkThanks(String token, LocalDate lastDay);

        static native TemplateInstance linkClosed();
    }

    @Inject
    OutcomeQuestions questions;

    @Inject
    OutcomeWords words;

    @GET
    @Allows(Operation.PUBLIC)
    @Transactional
    public Response open(@PathParam("token") String token) {
        return questions.behind(new SecretToken(token)).map(this::asked).orElseGet(OutcomeLinkPages::closed);
    }

    /** Told none of the answers, it asks again. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.PUBLIC)
    @Transactional
    public Response answer(@PathParam("token") String token, MultivaluedMap<String, String> posted) {
        Optional<OutcomeQuestion> found = questions.behind(new SecretToken(token));
        if (found.isEmpty()) {
            return closed();
        }
        @Nullable String said = posted.getFirst("status");
        Optional<OutcomeStatus> status = Arrays.stream(OutcomeStatus.values())
                .filter(each -> each.name().equals(said))
                .findFirst();
        if (status.isEmpty()) {
            return asked(found.get());
        }
        questions.answer(found.get(), status.get(), null);
        return Response.seeOther(URI.create("/outcome-links/" + token + "/thanks"))
                .build();
    }

    @GET
    @Path("thanks")
    @Allows(Operation.PUBLIC)
    @Transactional
    public Response thanks(@PathParam("token") String token) {
        return questions
                .behind(new SecretToken(token))
                .map(question -> Response.ok(Templates.linkThanks(token, question.lastDay()))
                        .build())
                .orElseGet(OutcomeLinkPages::closed);
    }

    private Response asked(OutcomeQuestion question) {
        return Response.ok(Templates.link(question.settledOn().isPresent(), question.lastDay(), words.own()))
                .build();
    }

    private static Response closed() {
        return Response.status(Response.Status.NOT_FOUND)
                .entity(Templates.linkClosed())
                .build();
    }
}
