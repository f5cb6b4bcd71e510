package no.nystart.placement.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.CommonRefusal;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.placement.decision.Answers;
import no.nystart.placement.decision.DecisionReader;
import no.nystart.placement.decision.Party;
import no.nystart.placement.decision.ProposedMatches;
import no.nystart.placement.decision.Talks;
import no.nystart.register.intake.Fields;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** What a caseworker does with a match while it is answered, each step an address of its own. */
@Path("/young-people/{youngPerson}/matches/{match}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class MatchPages {

    @CheckedTemplate(basePath = "placement")
    static class Templates {
        static native TemplateInstance recordAnswer(
                DecisionCase about,
                DecisionCase.Matched matched,
                Party party,
                Form form,
                DecisionChoices choices,
                LocalDate today);
    }

    @Inject
    ProposedMatches matches;

    @Inject
    Answers answers;

    @Inject
    Talks talks;

    @Inject
    DecisionCases cases;

    @Inject
    DecisionSheet sheet;

    @Inject
    DecisionChoices choices;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FieldClock clock;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Path("answers/{party}")
    @Consumes(MediaType.WILDCARD)
    @Allows(Operation.MATCH_CHANGE)
    public TemplateInstance recording(
            @PathParam("youngPerson") UUID youngPerson,
            @PathParam("match") UUID match,
            @PathParam("party") Party party) {
        return recordAnswer(youngPerson, match, party, Form.empty().with("toldOn", clock.today()));
    }

    @POST
    @Path("answers/{party}")
    @Allows(Operation.MATCH_CHANGE)
    public Response record(
            @PathParam("youngPerson") UUID youngPerson,
            @PathParam("match") UUID match,
            @PathParam("party") Party party,
            MultivaluedMap<String, String> posted) {
        return step(
                () -> {
                    matches.of(youngPerson, match);
                    answers.give(
                            match, DecisionReader.recorded(Fields.of(posted).with("party", party.name())), account());
                    return messages.of(DecisionMessages.class).recorded();
                },
                youngPerson,
                posted,
                form -> cases.of(youngPerson, null).matched().isPresent()
                        ? recordAnswer(youngPerson, match, party, form)
                        : caseOf(youngPerson, form));
    }

    @POST
    @Path("extension")
    @Allows(Operation.MATCH_CHANGE)
    public Response putOff(
            @PathParam("youngPerson") UUID youngPerson,
            @PathParam("match") UUID match,
            MultivaluedMap<String, String> posted) {
        return step(
                () -> {
                    matches.of(youngPerson, match);
                    DecisionReader.Later later = DecisionReader.later(Fields.of(posted));
                    matches.putOff(match, posted.getFirst("revision"), later.answerBy(), later.reason(), account());
                    return messages.of(DecisionMessages.class).putOffDone();
                },
                youngPerson,
                posted,
                form -> caseOf(youngPerson, form));
    }

    @POST
    @Path("withdrawal")
    @Allows(Operation.MATCH_CHANGE)
    public Response withdraw(
            @PathParam("youngPerson") UUID youngPerson,
            @PathParam("match") UUID match,
            MultivaluedMap<String, String> posted) {
        return step(
                () -> {
                    matches.of(youngPerson, match);
                    String reason = DecisionReader.reason(Fields.of(posted), "withdrawalReason");
                    matches.withdraw(match, posted.getFirst("revision"), reason, account());
                    return messages.of(DecisionMessages.class).withdrawn();
                },
                youngPerson,
                posted,
                form -> caseOf(youngPerson, form));
    }

    @POST
    @Path("talks/{party}/holding")
    @Allows(Operation.MATCH_CHANGE)
    public Response held(
            @PathParam("youngPerson") UUID youngPerson,
            @PathParam("match") UUID match,
            @PathParam("party") Party party,
            MultivaluedMap<String, String> posted) {
        return step(
                () -> {
                    matches.of(youngPerson, match);
                    talks.held(match, party, account());
                    return messages.of(DecisionMessages.class).talkHeldDone();
                },
                youngPerson,
                posted,
                form -> caseOf(youngPerson, form));
    }

    private Response step(
            Supplier<String> step,
            UUID youngPerson,
            MultivaluedMap<String, String> posted,
            Function<Form, TemplateInstance> again) {
        return steps.take(
                posted,
                DecisionMessages.class,
                () -> steps.done(DecisionPages.address(youngPerson), step.get()),
                again);
    }

    private TemplateInstance caseOf(UUID youngPerson, Form form) {
        return sheet.of(youngPerson, null, form);
    }

    private TemplateInstance recordAnswer(UUID youngPerson, UUID match, Party party, Form form) {
        DecisionCase about = cases.of(youngPerson, null);
        DecisionCase.Matched matched = about.matched()
                .filter(held -> held.match().id().equals(match))
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        return Templates.recordAnswer(about, matched, party, form, choices, clock.today());
    }

    private UUID account() {
        return visitor.get().account();
    }
}
