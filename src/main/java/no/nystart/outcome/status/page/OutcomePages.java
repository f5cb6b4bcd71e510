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
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.Stamps;
import no.nystart.outcome.status.Moment;
import no.nystart.outcome.status.OutcomeCase;
import no.nystart.outcome.status.OutcomeCases;
import no.nystart.outcome.status.OutcomeSource;
import no.nystart.outcome.status.OutcomeStatus;
import no.nystart.outcome.status.Outcomes;
import no.nystart.outcome.status.ToldOutcome;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;

/** How it went with one young person, and what the caseworker has found out. */
@Path("/outcomes/{placement}")
@Produces(MediaType.TEXT_HTML)
public class OutcomePages {

    @CheckedTemplate(basePath = "outcome")
    static class Templates {
        static native TemplateInstance outcome(
                OutcomeCase about, Form form, List<Choice> moments, List<Choice> statuses, boolean mayTell);
    }

    @Inject
    OutcomeCases cases;

    @Inject
    Outcomes outcomes;

    @Inject
    OutcomeWords words;

    @Inject
    Stamps stamps;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @GET
    @Allows(Operation.OUTCOME_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("placement") UUID placement) {
        OutcomeCase about = cases.of(placement);
        return page(
                about,
                about.firstUnknown()
                        .map(moment -> Form.empty().with("moment", moment))
                        .orElse(Form.empty()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.OUTCOME_TELL)
    public Response tell(@PathParam("placement") UUID placement, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                OutcomeMessages.class,
                () -> {
                    Reading reading = new Reading(Fields.of(posted));
                    Moment moment = reading.code("moment", Moment.class);
                    OutcomeStatus status = reading.code("status", OutcomeStatus.class);
                    reading.refuseIfFaulty();
                    outcomes.tell(ToldOutcome.of(
                            placement,
                            moment,
                            status,
                            OutcomeSource.CASEWORKER,
                            stamps.of(visitor.get().account())));
                    return steps.done("/outcomes/" + placement, words.words().saved());
                },
                form -> page(cases.of(placement), form));
    }

    private TemplateInstance page(OutcomeCase about, Form form) {
        return Templates.outcome(
                about,
                form,
                words.moments(about.come()),
                words.statuses(),
                visitor.get().may(Operation.OUTCOME_TELL) && !about.come().isEmpty());
    }
}
