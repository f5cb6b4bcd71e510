package no.nystart.outcome.certificate.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import no.nystart.outcome.certificate.CertificateCase;
import no.nystart.outcome.certificate.CertificateVersion;
import no.nystart.web.FrontDoor;
import no.nystart.web.Language;
import no.nystart.web.PdfPaper;
import no.nystart.web.VisitorLanguage;
import org.jspecify.annotations.Nullable;

/** A certificate on paper: a tagged PDF in the language that is asked for, otherwise in the visitor's. */
@ApplicationScoped
class CertificateDocument {

    @CheckedTemplate(basePath = "outcome")
    static class Templates {
        static native TemplateInstance certificateDocument(
                Language language, CertificateVersion version, boolean replaced, @Nullable String address);
    }

    private final VisitorLanguage visitor;
    private final FrontDoor frontDoor;

    @Inject
    CertificateDocument(VisitorLanguage visitor, FrontDoor frontDoor) {
        this.visitor = visitor;
        this.frontDoor = frontDoor;
    }

    Response of(CertificateCase about, CertificateVersion version, @Nullable String asked) {
        Language language = Optional.ofNullable(asked).flatMap(Language::of).orElseGet(visitor::get);
        boolean replaced = about.versions().getFirst().number() != version.number();
        String written = Templates.certificateDocument(language, version, replaced, address())
                .setLocale(language.locale())
                .render();
        return Response.ok(PdfPaper.of(written), PdfPaper.TYPE)
                .header("Content-Disposition", "inline; filename=\"praksisbevis-" + version.number() + ".pdf\"")
                .build();
    }

    /** Where anybody can have it confirmed; null where the service does not know its own address. */
    private @Nullable String address() {
        return frontDoor.isKnown() ? frontDoor.address().resolve("/verify").toString() : null;
    }
}
