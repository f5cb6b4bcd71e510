package no.nystart.improvement.pulsemeeting.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nystart.improvement.board.Board;
import no.nystart.improvement.measure.Figure;
import no.nystart.improvement.measure.Measure;
import no.nystart.improvement.page.BoardMessages;
import no.nystart.improvement.page.FigureSentences;
import no.nystart.improvement.pulsemeeting.Motivation;
import no.nystart.improvement.pulsemeeting.OnTheTable;
import no.nystart.programme.Training;
import no.nystart.programme.Trainings;
import no.nystart.web.Messages;
import no.nystart.web.VisitorLanguage;
import no.nystart.web.Written;
import org.jspecify.annotations.Nullable;

/** Lays the table of a pulse meeting: the numbers beside those of the last one. */
@ApplicationScoped
class PulseTables {

    private final FigureSentences sentences;
    private final Trainings trainings;
    private final Messages messages;
    private final VisitorLanguage language;

    @Inject
    PulseTables(FigureSentences sentences, Trainings trainings, Messages messages, VisitorLanguage language) {
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
        return new PulseTable(numbers, motivation, training(trainings.underWayIn(board.region()), words));
    }

    /** Of the programmes under way; what has not begun is left out. */
    private static List<PulseTable.Step> training(Training of, PulseMessages words) {
        return Stream.of(
                        new PulseTable.Step(words.gatheringsAttended(), of.attended(), of.gatherings()),
                        new PulseTable.Step(words.coachingsHeld(), of.coached(), of.coachings()),
                        new PulseTable.Step(words.leanTasksFinished(), of.finished(), of.tasks()))
                .filter(step -> step.of() > 0)
                .toList();
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
