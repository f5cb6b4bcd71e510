package no.nystart.privacy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.nystart.access.Allows;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.audit.AuditLine;
import no.nystart.audit.AuditTrail;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Messages;

/** What is kept about whoever is signed in: to read, to take along, and for young people to want erased. */
@Path("/privacy")
@Produces(MediaType.TEXT_HTML)
public class OwnDataPages {

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        static native TemplateInstance own(Form form, boolean youngPerson, List<ErasureRequest> requests);
    }

    @Inject
    Dossiers dossiers;

    @Inject
    DossierPaper paper;

    @Inject
    ErasureRequests requests;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentVisitor visitor;

    @Inject
    Messages messages;

    @Inject
    FormSteps steps;

    @GET
    @Allows(Operation.OWN_DATA_EXPORT)
    @Transactional
    public TemplateInstance show() {
        return page(Form.empty());
    }

    @GET
    @Path("file")
    @Produces(MediaType.APPLICATION_JSON)
    @Allows(Operation.OWN_DATA_EXPORT)
    public Response file() {
        return paper.json(taken());
    }

    @GET
    @Path("document")
    @Produces("application/pdf")
    @Allows(Operation.OWN_DATA_EXPORT)
    public Response document() {
        return paper.pdf(taken());
    }

    @POST
    @Path("erasure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.ERASURE_ASK)
    public Response ask(MultivaluedMap<String, String> posted) {
        return steps.take(
                posted,
                PrivacyMessages.class,
                () -> {
                    requests.ask(self(), posted.getFirst("words"), visitor.get().account());
                    return steps.done(
                            "/privacy", messages.of(PrivacyMessages.class).asked());
                },
                this::page);
    }

    private Dossier taken() {
        Visitor self = visitor.get();
        Dossier dossier = dossiers.ofHolder(self.account());
        trail.add(new AuditLine(
                self.account(),
                self.displayName(),
                Operation.OWN_DATA_EXPORT.name(),
                "ACCOUNT",
                self.account(),
                String.join(",", self.offices()),
                "DONE",
                null));
        return dossier;
    }

    private TemplateInstance page(Form form) {
        boolean youngPerson = visitor.get().may(Operation.ERASURE_ASK);
        return Templates.own(form, youngPerson, youngPerson ? requests.of(self()) : List.of());
    }

    private UUID self() {
        return visitor.get().ownPeople().iterator().next();
    }
}
