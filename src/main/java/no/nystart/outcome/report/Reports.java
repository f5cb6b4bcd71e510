package no.nystart.outcome.report;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.access.Visitor;
import no.nystart.web.Messages;
import no.nystart.web.VisitorLanguage;

/** Makes reports for visitors, in their language. */
@ApplicationScoped
public class Reports {

    /** What a steering group reads. */
    record Steering(List<Tile> tiles, Report cohorts) {}

    private final Map<ReportKind, Reporter> reporters;
    private final ByCohort byCohort;
    private final Tallies tallies;
    private final Messages messages;
    private final VisitorLanguage language;

    @Inject
    Reports(
            @All List<Reporter> reporters,
            ByCohort byCohort,
            Tallies tallies,
            Messages messages,
            VisitorLanguage language) {
        this.reporters = reporters.stream().collect(Collectors.toMap(Reporter::kind, Function.identity()));
        this.byCohort = byCohort;
        this.tallies = tallies;
        this.messages = messages;
        this.language = language;
    }

    /** Numbers lead to the rows behind them for those who may see any. */
    public Report of(ReportKind kind, Selection selection, Visitor visitor) {
        return Objects.requireNonNull(reporters.get(kind), kind.name()).of(selection, wording(selection, visitor));
    }

    /** Counted once for the figures above and the table below them. */
    Steering steering(Selection selection, Visitor visitor) {
        Tallies.Counted counted = tallies.of(selection, List.of(Grouping.COHORT));
        Reporter.Wording wording = wording(selection, visitor);
        return new Steering(wording.cells().tiles(counted.total()), byCohort.of(counted, wording));
    }

    private Reporter.Wording wording(Selection selection, Visitor visitor) {
        ReportMessages words = messages.of(ReportMessages.class);
        return new Reporter.Wording(
                words,
                new FigureCells(words, language.get().locale(), Ways.of(selection, visitor)),
                language.get().locale());
    }
}
