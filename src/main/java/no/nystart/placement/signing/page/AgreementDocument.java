package no.nystart.placement.signing.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import no.nystart.web.PdfPaper;
import no.nystart.web.VisitorLanguage;

/**
 * A version on paper: a tagged PDF (PDF/UA) in the visitor's language, with its number, its signatures and what they are
 * bound to; for each reader what that reader's page says.
 */
@ApplicationScoped
class AgreementDocument {

    static final String PDF = PdfPaper.TYPE;

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance document(String language, AgreementParties parties, VersionShown shown);
    }

    private final VisitorLanguage language;

    @Inject
    AgreementDocument(VisitorLanguage language) {
        this.language = language;
    }

    Response of(AgreementParties parties, VersionShown shown) {
        String written =
                Templates.document(language.get().tag(), parties, shown).render();
        return Response.ok(PdfPaper.of(written), PDF)
                .header(
                        "Content-Disposition",
                        "inline; filename=\"avtale-" + shown.version().number() + ".pdf\"")
                .build();
    }
}
