package no.nystart.placement.page;

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
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.placement.decision.Answers;
import no.nystart.placement.decision.CompanySide;
import no.nystart.placement.decision.DecisionReader;
import no.nystart.placement.decision.Party;
import no.nystart.placement.decision.Sides;
import no.nystart.placement.decision.Talks;
import no.nystart.placement.decision.YoungPersonSide;
import no.nystart.register.intake.Fields;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** A page for each side of a match, where it reads what it is asked and answers. */
@Path("/matches/{match}")
@Produces(MediaType.TEXT_HTML)
public class AnswerPages {

    @CheckedTemplate(basePath = "placement")
    static class Templates {
        static native TemplateInstance companyAnswer(
                CompanySide side, boolean mayAnswer, Form form, DecisionChoices choices);

        static native TemplateInstance youngPersonAnswer(YoungPersonSide side, Form form, DecisionChoices choices);
    }

    @Inject
    Sides sides;

    @Inject
    Answers answers;

    @Inject
    Talks talks;

    @Inject
    DecisionChoices choices;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Path("company")
    @Allows(Operation.COMPANY_MATCH_SHOW)
    @Transactional
    public TemplateInstance toCompany(@PathParam("match") UUID match) {
        return company(match, Form.empty());
    }

    @POST
    @Path("company/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.COMPANY_MATCH_ANSWER)
    public Response answerAsCompany(@PathParam("match") UUID match, MultivaluedMap<String, String> posted) {
        return answer(match, Party.COMPANY, "company", posted, form -> company(match, form));
    }

    @POST
    @Path("company/talk")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.COMPANY_MATCH_ANSWER)
    public Response talkAsCompany(@PathParam("match") UUID match, MultivaluedMap<String, String> posted) {
        return talk(match, Party.COMPANY, "company", posted, form -> company(match, form));
    }

    @GET
    @Path("young-person")
    @Allows(Operation.OWN_MATCH_SHOW)
    @Transactional
    public TemplateInstance toYoungPerson(@PathParam("match") UUID match) {
        return youngPerson(match, Form.empty());
    }

    @POST
    @Path("young-person/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.OWN_MATCH_ANSWER)
    public Response answerAsYoungPerson(@PathParam("match") UUID match, MultivaluedMap<String, String> posted) {
        return answer(match, Party.YOUNG_PERSON, "young-person", posted, form -> youngPerson(match, form));
    }

    @POST
    @Path("young-person/talk")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.OWN_MATCH_ANSWER)
    public Response talkAsYoungPerson(@PathParam("match") UUID match, MultivaluedMap<String, String> posted) {
        return talk(match, Party.YOUNG_PERSON, "young-person", posted, form -> youngPerson(match, form));
    }

    private Response answer(
            UUID match,
            Party party,
            String side,
            MultivaluedMap<String, String> posted,
            Function<Form, TemplateInstance> again) {
        Supplier<Response> given = () -> {
            answers.give(
                    match,
                    DecisionReader.reply(Fields.of(posted), party),
                    visitor.get().account());
            return steps.done(
                    address(match, side), messages.of(AnswerMessages.class).sent());
        };
        return steps.take(posted, AnswerMessages.class, given, again);
    }

    private Response talk(
            UUID match,
            Party party,
            String side,
            MultivaluedMap<String, String> posted,
            Function<Form, TemplateInstance> again) {
        Supplier<Response> asked = () -> {
            talks.ask(match, party, visitor.get().account());
            return Response.seeOther(URI.create(address(match, side))).build();
        };
        return steps.take(posted, AnswerMessages.class, asked, again);
    }

    private static String address(UUID match, String side) {
        return "/matches/" + match + "/" + side;
    }

    private TemplateInstance company(UUID match, Form form) {
        return Templates.companyAnswer(
                sides.ofCompany(match), visitor.get().may(Operation.COMPANY_MATCH_ANSWER), form, choices);
    }

    private TemplateInstance youngPerson(UUID match, Form form) {
        return Templates.youngPersonAnswer(sides.ofYoungPerson(match), form, choices);
    }
}
