package no.nystart.programme.visit.page;

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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Revision;
import no.nystart.common.CommonRefusal;
import no.nystart.common.FieldClock;
import no.nystart.common.Refused;
import no.nystart.programme.visit.CallingOff;
import no.nystart.programme.visit.HostAnswer;
import no.nystart.programme.visit.StudyVisit;
import no.nystart.programme.visit.StudyVisits;
import no.nystart.programme.visit.SuggestionToHost;
import no.nystart.programme.visit.Suggestions;
import no.nystart.programme.visit.VisitInvitation;
import no.nystart.register.companies.Companies;
import no.nystart.register.intake.Fields;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** What a host does about a visit: changing it, calling it off, answering what guests suggest. */
@Path("/visits/{visit}/hosting")
@Produces(MediaType.TEXT_HTML)
public class HostingPages {

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        static native TemplateInstance visitCancel(StudyVisit visit, Form form);

        static native TemplateInstance visitAnswer(
                StudyVisit visit, SuggestionToHost suggestion, String from, List<Choice> fates, Form form);
    }

    @Inject
    StudyVisits visits;

    @Inject
    Suggestions suggestions;

    @Inject
    Companies companies;

    @Inject
    FieldClock clock;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @Inject
    Messages messages;

    @GET
    @Path("change")
    @Allows(Operation.VISIT_HOST)
    @Transactional
    public TemplateInstance form(@PathParam("visit") UUID id) {
        VisitInvitation now = visits.byId(id).invitation();
        return changing(
                id,
                Form.empty()
                        .with("theme", now.theme())
                        .with("about", now.about())
                        .with("on", now.on())
                        .with("meetAt", now.meetAt())
                        .with("seats", now.seats())
                        .with("lastDay", now.lastDay())
                        .with("programme", now.programme()));
    }

    @POST
    @Path("change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.VISIT_HOST)
    public Response change(@PathParam("visit") UUID id, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                VisitMessages.class,
                () -> {
                    visits.change(
                            id, posted.getFirst("revision"), VisitInvitation.read(Fields.of(posted), clock.today()));
                    return done(id, words().changed());
                },
                form -> changing(id, form));
    }

    @GET
    @Path("cancellation")
    @Allows(Operation.VISIT_HOST)
    @Transactional
    public TemplateInstance cancelling(@PathParam("visit") UUID id) {
        return Templates.visitCancel(visits.byId(id), Form.empty());
    }

    @POST
    @Path("cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.VISIT_HOST)
    public Response cancel(@PathParam("visit") UUID id, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                VisitMessages.class,
                () -> {
                    visits.cancel(
                            id,
                            CallingOff.read(Fields.of(posted)).because(),
                            visitor.get().account());
                    return done(id, words().calledOff());
                },
                form -> Templates.visitCancel(visits.byId(id), form));
    }

    @GET
    @Path("suggestions/{suggestion}")
    @Allows(Operation.VISIT_HOST)
    @Transactional
    public TemplateInstance suggestion(@PathParam("visit") UUID id, @PathParam("suggestion") UUID suggestion) {
        return answering(id, suggestion, Form.empty());
    }

    @POST
    @Path("suggestions/{suggestion}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.VISIT_HOST)
    public Response answer(
            @PathParam("visit") UUID id,
            @PathParam("suggestion") UUID suggestion,
            MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                VisitMessages.class,
                () -> {
                    HostAnswer answer = HostAnswer.read(Fields.of(posted));
                    suggestions.answer(
                            id,
                            suggestion,
                            answer.fate(),
                            answer.words(),
                            visitor.get().account());
                    return done(id, words().answered());
                },
                form -> answering(id, suggestion, form));
    }

    private TemplateInstance changing(UUID id, Form form) {
        StudyVisit visit = visits.byId(id);
        return HostVisitPages.Templates.visitForm(
                companies.byId(visit.host()).name(),
                VisitPages.PATH + "/" + id + "/hosting/change",
                VisitPages.PATH + "/" + id,
                new Revision(visit.version()).etag().getValue(),
                form);
    }

    private TemplateInstance answering(UUID id, UUID suggestion, Form form) {
        SuggestionToHost asked = suggestions.of(id).stream()
                .filter(one -> one.id().equals(suggestion))
                .findFirst()
                .orElseThrow(() -> Refused.because(CommonRefusal.NOT_FOUND));
        List<Choice> fates = Arrays.stream(SuggestionToHost.Fate.values())
                .map(fate -> Choice.of(fate, words().fateName(fate)))
                .toList();
        return Templates.visitAnswer(
                visits.byId(id), asked, companies.byId(asked.company()).name(), fates, form);
    }

    private Response done(UUID id, String said) {
        return steps.done(VisitPages.PATH + "/" + id, said);
    }

    private VisitMessages words() {
        return messages.of(VisitMessages.class);
    }
}
