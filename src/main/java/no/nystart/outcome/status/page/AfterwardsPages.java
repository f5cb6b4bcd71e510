package no.nystart.outcome.status.page;

import io.quarkus.arc.All;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.outcome.status.OutcomeQuestions;
import no.nystart.outcome.status.OutcomeStatus;
import no.nystart.outcome.status.OwnOutcomes;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;

/** A young person's own page of the time after a placement: what they are asked, what they have told, what they have got. */
@Path(AfterwardsPages.PATH)
@Produces(MediaType.TEXT_HTML)
public class AfterwardsPages {

    static final String PATH = "/afterwards";

    @CheckedTemplate(basePath = "outcome")
    static class Templates {
        static native TemplateInstance afterwards(
                List<OwnOutcomes.Asked> asked,
                List<OwnOutcomes.Known> known,
                List<String> sections,
                Form form,
                List<Choice> choices);
    }

    @Inject
    OwnOutcomes own;

    @Inject
    OutcomeQuestions questions;

    @Inject
    OutcomeWords words;

    @Inject
    @All
    List<AfterwardsSections> sections;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @GET
    @Allows(Operation.OWN_OUTCOME)
    @Transactional
    public TemplateInstance show() {
        return page(Form.empty());
    }

    @POST
    @Path("{question}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.OWN_OUTCOME)
    public Response answer(@PathParam("question") UUID id, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                OutcomeMessages.class,
                () -> {
                    Reading reading = new Reading(Fields.of(posted));
                    OutcomeStatus status = reading.code("status", OutcomeStatus.class);
                    reading.refuseIfFaulty();
                    questions.answerOwn(self(), id, status, visitor.get().account());
                    return steps.done(PATH, words.words().answerSaved());
                },
                this::page);
    }

    private TemplateInstance page(Form form) {
        Set<UUID> self = self();
        return Templates.afterwards(
                own.asked(self),
                own.known(self),
                sections.stream()
                        .flatMap(source -> source.of(self).stream())
                        .map(TemplateInstance::render)
                        .toList(),
                form,
                words.own());
    }

    private Set<UUID> self() {
        return visitor.get().ownPeople();
    }
}
