package no.nystart.web;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.jboss.logging.Logger;

/** A rendered page as a tagged PDF (PDF/UA). */
public final class PdfPaper {

    public static final String TYPE = "application/pdf";

    /** Comes with PDFBox; a PDF/UA has every font in it. Templates call it {@code Document}. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final Logger LOG = Logger.getLogger(PdfPaper.class);

    static {
        // its own log tells of every step, and could tell what stands in the document
        XRLog.setLoggingEnabled(false);
    }

    private PdfPaper() {}

    /** @param written well-formed, with its language and title; sizes and colours in a style of its own */
    public static byte[] of(String written) {
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> PdfPaper.class.getResourceAsStream(FONT), "Document")
                    .withHtmlContent(written, null)
                    .withProducer("Nystart")
                    .withDiagnosticConsumer(PdfPaper::warn)
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A page as PDF", e);
        }
    }

    /** What is wrong with the template or the style, without what it was filled with. */
    private static void warn(Diagnostic told) {
        if (told.getLevel().intValue() >= Level.WARNING.intValue()) {
            LOG.warn(told.getLogMessageId().getMessageFormat());
        }
    }
}
