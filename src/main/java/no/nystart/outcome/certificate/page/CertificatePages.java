package no.nystart.outcome.certificate.page;

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
import no.nystart.access.Cost;
import no.nystart.access.Costs;
import no.nystart.access.CurrentVisitor;
import no.nystart.access.Operation;
import no.nystart.common.Stamp;
import no.nystart.common.Stamps;
import no.nystart.followup.words.VoiceChoices;
import no.nystart.outcome.certificate.CertificateCase;
import no.nystart.outcome.certificate.CertificateCases;
import no.nystart.outcome.certificate.Certificates;
import no.nystart.outcome.certificate.MasteredLine;
import no.nystart.register.intake.Fields;
import no.nystart.web.Form;
import no.nystart.web.FormSteps;
import no.nystart.web.Language;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A certificate on its way: what is confirmed, what was given out, and its PDF. */
@Path("/certificates/{placement}")
@Produces(MediaType.TEXT_HTML)
public class CertificatePages {

    @CheckedTemplate(basePath = "outcome")
    static class Templates {
        static native TemplateInstance certificate(
                CertificateCase about,
                Form form,
                CertificateWords words,
                VoiceChoices goals,
                List<Language> languages,
                boolean mayConfirm,
                boolean mayIssue);
    }

    @Inject
    CertificateCases cases;

    @Inject
    Certificates certificates;

    @Inject
    CertificateDocument document;

    @Inject
    CertificateWords words;

    @Inject
    VoiceChoices goals;

    @Inject
    Stamps stamps;

    @Inject
    CurrentVisitor visitor;

    @Inject
    FormSteps steps;

    @GET
    @Allows(Operation.CERTIFICATE_SHOW)
    @Transactional
    public TemplateInstance show(@PathParam("placement") UUID placement) {
        return page(placement, Form.empty());
    }

    @POST
    @Path("confirmations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.CERTIFICATE_CONFIRM)
    public Response confirm(@PathParam("placement") UUID placement, MultivaluedMap<String, String> posted) {
        return take(placement, posted, () -> {
            ConfirmationReader read =
                    ConfirmationReader.read(Fields.of(posted), cases.of(placement, visitor.get()), words);
            certificates.confirm(placement, read.mastered(), read.leader(), stamp());
            return words.words().confirmationsSaved();
        });
    }

    @POST
    @Path("versions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.CERTIFICATE_ISSUE)
    public Response issue(@PathParam("placement") UUID placement, MultivaluedMap<String, String> posted) {
        return take(placement, posted, () -> {
            certificates.issue(placement, Fields.of(posted).typed("why"), stamp());
            return words.words().issued();
        });
    }

    @POST
    @Path("versions/{number}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allows(Operation.CERTIFICATE_ISSUE)
    public Response withdraw(
            @PathParam("placement") UUID placement,
            @PathParam("number") int number,
            MultivaluedMap<String, String> posted) {
        return take(placement, posted, () -> {
            certificates.withdraw(placement, number, Fields.of(posted).typed("why"), stamp());
            return words.words().withdrawnNow();
        });
    }

    @GET
    @Path("versions/{number}/pdf")
    @Produces("application/pdf")
    @Costs(Cost.DOCUMENT)
    @Allows(Operation.CERTIFICATE_SHOW)
    @Transactional
    public Response pdf(
            @PathParam("placement") UUID placement,
            @PathParam("number") int number,
            @RestQuery @Nullable String language) {
        // also asks whether a company may still see it
        CertificateCase about = cases.of(placement, visitor.get());
        return document.of(about, certificates.version(placement, number), language);
    }

    private Response take(UUID placement, MultivaluedMap<String, String> posted, Step step) {
        return steps.take(
                posted,
                field -> label(placement, field),
                () -> steps.done("/certificates/" + placement, step.taken()),
                form -> page(placement, form));
    }

    /** @see FormSteps */
    private interface Step {

        /** @return what is said of it */
        String taken();
    }

    private String label(UUID placement, String field) {
        return switch (field) {
            case "why" -> words.words().why();
            case "leader" -> words.words().leader();
            default ->
                cases.of(placement, visitor.get()).lines().stream()
                        .filter(line -> words.field(line).equals(field))
                        .map(MasteredLine::process)
                        .map(words::process)
                        .findFirst()
                        .orElse("");
        };
    }

    private Stamp stamp() {
        return stamps.of(visitor.get().account());
    }

    private TemplateInstance page(UUID placement, Form form) {
        CertificateCase about = cases.of(placement, visitor.get());
        return Templates.certificate(
                about,
                form,
                words,
                goals,
                List.of(Language.values()),
                visitor.get().may(Operation.CERTIFICATE_CONFIRM) && about.confirmable(),
                visitor.get().may(Operation.CERTIFICATE_ISSUE) && about.ofOffice());
    }
}
