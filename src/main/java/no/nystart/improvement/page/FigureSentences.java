package no.nystart.improvement.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.nystart.improvement.measure.Figure;
import no.nystart.improvement.measure.Measure;
import no.nystart.web.Messages;
import no.nystart.web.VisitorLanguage;
import no.nystart.web.Written;

/** Writes figures in the visitor's language. */
@ApplicationScoped
public class FigureSentences {

    private final Messages messages;
    private final VisitorLanguage language;

    @Inject
    FigureSentences(Messages messages, VisitorLanguage language) {
        this.messages = messages;
        this.language = language;
    }

    public String of(Measure measure, Figure figure) {
        return switch (figure) {
            case Figure.Known known -> number(measure, known.value());
            case Figure.TooFew few -> messages.of(BoardMessages.class).tooFew(Figure.FEWEST);
            case Figure.Nothing nothing -> messages.of(BoardMessages.class).nothingYet();
        };
    }

    /** A count, or a percentage. */
    public String number(Measure measure, int value) {
        return switch (measure.unit()) {
            case COUNT -> Written.grouped(value, language.get().locale());
            case PERCENT -> Written.percent(value / 100.0, 0, language.get().locale());
        };
    }
}
