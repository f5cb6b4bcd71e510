package no.nystart.web;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A rendered page as a tagged PDF (PDF/UA). */
public final class PdfPaper {

    public static final String TYPE = "application/pdf";

    /** Comes with PDFBox; a PDF/UA has every font in it. Templates call it {@code Document}. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private PdfPaper() {}

    /** @param written well-formed, with its language and title; sizes and colours in a style of its own */
    public static byte[] of(String written) {
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> PdfPaper.class.getResourceAsStream(FONT), "Document")
                    .withHtmlContent(written, null)
                    .withProducer("Nystart")
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A page as PDF", e);
        }
    }
}
