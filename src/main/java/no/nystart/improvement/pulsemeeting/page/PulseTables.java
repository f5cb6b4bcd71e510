package no.nystart.improvement.pulsemeeting.page;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.measure.Figure;
import no.nystart.improvement.measure.Measure;
import no.nystart.improvement.page.BoardMessages;
import no.nystart.improvement.page.FigureSentences;
import no.nystart.improvement.pulsemeeting.LeaderTraining;
import no.nystart.improvement.pulsemeeting.Motivation;
import no.nystart.improvement.pulsemeeting.OnTheTable;
import no.nystart.web.Messages;
import no.nystart.web.VisitorLanguage;
import no.nystart.web.Written;
import org.jspecify.annotations.Nullable;

/** Lays the table of a pulse meeting: the numbers beside those of the last one. */
@ApplicationScoped
class PulseTables {

    private final FigureSentences sentences;
    private final List<LeaderTraining> trainings;
    private final Messages messages;
    private final VisitorLanguage language;

    @Inject
    PulseTables(
            FigureSentences sentences,
            @All List<LeaderTraining> trainings,
            Messages messages,
            VisitorLanguage language) {
        this.sentences = sentences;
        this.trainings = trainings;
        this.messages = messages;
        this.language = language;
    }

    /** @param before of the last meeting, or null at the first */
    @Transactional
    PulseTable laid(Board board, OnTheTable now, @Nullable OnTheTable before) {
        PulseMessages words = messages.of(PulseMessages.class);
        List<PulseTable.Row> numbers = Arrays.stream(Measure.values())
                .map(measure -> new PulseTable.Row(
                        messages.of(BoardMessages.class).measureName(measure),
                        number(measure, now).orElseGet(words::notTold),
                        before == null ? "" : number(measure, before).orElse("–")))
                .toList();
        PulseTable.Row motivation = new PulseTable.Row(
                words.motivation(), said(now.motivation()), before == null ? "" : said(before.motivation()));
        return new PulseTable(
                numbers,
                motivation,
                trainings.stream()
                        .flatMap(training -> training.in(board.region()).stream())
                        .toList());
    }

    private Optional<String> number(Measure measure, OnTheTable table) {
        return Optional.ofNullable(table.figures().get(measure)).map(value -> sentences.number(measure, value));
    }

    private String said(Motivation motivation) {
        PulseMessages words = messages.of(PulseMessages.class);
        Integer people = motivation.people();
        Integer tenths = motivation.tenths();
        return people == null || tenths == null
                ? words.tooFew(Figure.FEWEST)
                : words.mean(Written.decimals(tenths / 10.0, 1, language.get().locale()), people);
    }
}
