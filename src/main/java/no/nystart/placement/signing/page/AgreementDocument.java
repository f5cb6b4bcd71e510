package no.nystart.placement.signing.page;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.nystart.web.VisitorLanguage;

/**
 * A version on paper: a tagged PDF (PDF/UA) in the visitor's language, with its number, its signatures and what they are
 * bound to; for each reader what that reader's page says.
 */
@ApplicationScoped
class AgreementDocument {

    static final String PDF = "application/pdf";

    /** Comes with PDFBox; a PDF/UA has every font in it. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

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
        return Response.ok(pdf(parties, shown), PDF)
                .header(
                        "Content-Disposition",
                        "inline; filename=\"avtale-" + shown.version().number() + ".pdf\"")
                .build();
    }

    private byte[] pdf(AgreementParties parties, VersionShown shown) {
        String written =
                Templates.document(language.get().tag(), parties, shown).render();
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> AgreementDocument.class.getResourceAsStream(FONT), "Document")
                    .withHtmlContent(written, null)
                    .withProducer("Nystart")
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Version " + shown.version().id() + " on paper", e);
        }
    }
}
