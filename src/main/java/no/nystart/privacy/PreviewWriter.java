package no.nystart.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.nystart.common.Refusal;
import no.nystart.common.Texts;
import no.nystart.web.VisitorLanguage;
import org.jspecify.annotations.Nullable;

/** Writes previews in the visitor's language. */
@ApplicationScoped
class PreviewWriter {

    private final VisitorLanguage visitor;
    private final Texts texts;

    @Inject
    PreviewWriter(VisitorLanguage visitor, Texts texts) {
        this.visitor = visitor;
        this.texts = texts;
    }

    PreviewWords of(ErasurePreview preview) {
        @Nullable Refusal hindrance = preview.hindrance();
        return new PreviewWords(
                lines(preview.going()),
                lines(preview.staying()),
                hindrance == null ? "" : texts.sentence(hindrance, visitor.get().locale()),
                preview.seen());
    }

    private List<PreviewWords.Line> lines(List<ErasurePreview.Line> lines) {
        RecordWords words = RecordWords.in(visitor.get());
        return lines.stream()
                .map(line -> new PreviewWords.Line(words.table(line.table()), line.rows()))
                .toList();
    }
}
