package no.nystart.outcome.report;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nystart.access.Operation;
import no.nystart.access.Visitor;
import no.nystart.web.Messages;
import no.nystart.web.VisitorLanguage;

/** Makes reports for visitors, in their language. */
@ApplicationScoped
public class Reports {

    /** What a steering group reads. @param total of all cohorts */
    record Steering(Tally total, Report cohorts) {}

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
        return new Steering(counted.total(), byCohort.of(counted, wording(selection, visitor)));
    }

    private Reporter.Wording wording(Selection selection, Visitor visitor) {
        ReportMessages words = messages.of(ReportMessages.class);
        boolean opens = visitor.may(Operation.REPORT_ROWS);
        return new Reporter.Wording(
                words,
                new FigureCells(words, language.get().locale(), opens ? new Behind(selection) : null),
                language.get().locale());
    }
}
