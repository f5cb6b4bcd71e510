package no.nystart.privacy;

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
import no.nystart.access.Visitor;
import no.nystart.audit.AuditLine;
import no.nystart.audit.AuditTrail;
import no.nystart.web.Choice;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** What is kept about a young person, for their caseworker: to hand out, to erase for good, and to answer who wants that. */
@Path("/privacy/young-people/{youngPerson}")
@Produces(MediaType.TEXT_HTML)
public class PersonalDataPages {

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        static native TemplateInstance personalData(
                UUID youngPerson, String name, Form form, List<ErasureRequest> requests);

        static native TemplateInstance erasure(
                UUID youngPerson, String name, Form form, PreviewWords preview, List<Choice> reasons);
    }

    @Inject
    People people;

    @Inject
    Dossiers dossiers;

    @Inject
    DossierPaper paper;

    @Inject
    ErasureRequests requests;

    @Inject
    Erasures erasures;

    @Inject
    PreviewWriter previews;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentVisitor visitor;

    @Inject
    Messages messages;

    @Inject
    FormSteps steps;

    @GET
    @Allows(Operation.PERSONAL_DATA_EXPORT)
    @Transactional
    public TemplateInstance show(@PathParam("youngPerson") UUID youngPerson) {
        return page(youngPerson, Form.empty());
    }

    @GET
    @Path("file")
    @Produces(MediaType.APPLICATION_JSON)
    @Allows(Operation.PERSONAL_DATA_EXPORT)
    public Response file(@PathParam("youngPerson") UUID youngPerson) {
        return paper.json(dossiers.ofYoungPerson(youngPerson));
    }

    @GET
    @Path("document")
    @Produces("application/pdf")
    @Allows(Operation.PERSONAL_DATA_EXPORT)
    public Response document(@PathParam("youngPerson") UUID youngPerson) {
        return paper.pdf(dossiers.ofYoungPerson(youngPerson));
    }

    @POST
    @Path("answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.ERASURE_DO)
    public Response answer(@PathParam("youngPerson") UUID youngPerson, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                PrivacyMessages.class,
                () -> {
                    requests.answer(
                            youngPerson,
                            ErasureOrder.text(posted, "answer"),
                            visitor.get().account());
                    return steps.done(
                            "/privacy/young-people/" + youngPerson,
                            messages.of(PrivacyMessages.class).answered());
                },
                form -> page(youngPerson, form));
    }

    @GET
    @Path("erasure")
    @Allows(Operation.ERASURE_DO)
    @Transactional
    public TemplateInstance erasure(@PathParam("youngPerson") UUID youngPerson) {
        return erasurePage(youngPerson, Form.empty());
    }

    @POST
    @Path("erasure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.ERASURE_DO)
    public Response erase(@PathParam("youngPerson") UUID youngPerson, MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                PrivacyMessages.class,
                () -> {
                    ErasureOrder order = ErasureOrder.read(posted);
                    erasures.erase(youngPerson, order, visitor.get().account());
                    tell(youngPerson, order);
                    return steps.done(
                            "/young-people", messages.of(PrivacyMessages.class).erased());
                },
                form -> erasurePage(youngPerson, form));
    }

    private void tell(UUID youngPerson, ErasureOrder order) {
        Visitor by = visitor.get();
        trail.add(new AuditLine(
                by.account(),
                by.displayName(),
                Operation.ERASURE_DO.name(),
                "YOUNG_PERSON",
                youngPerson,
                String.join(",", by.offices()),
                "DONE",
                order.reason().name()));
    }

    private TemplateInstance page(UUID youngPerson, Form form) {
        return Templates.personalData(
                youngPerson, people.nameOf(PersonKind.YOUNG_PERSON, youngPerson), form, requests.of(youngPerson));
    }

    private TemplateInstance erasurePage(UUID youngPerson, Form form) {
        return Templates.erasure(
                youngPerson,
                people.nameOf(PersonKind.YOUNG_PERSON, youngPerson),
                form,
                previews.of(erasures.preview(youngPerson)),
                reasons());
    }

    private List<Choice> reasons() {
        PrivacyMessages words = messages.of(PrivacyMessages.class);
        return Arrays.stream(ErasureReason.values())
                .map(reason -> Choice.of(reason.name(), words.reasonName(reason)))
                .toList();
    }
}
