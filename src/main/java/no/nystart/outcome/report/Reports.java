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

    private final Map<ReportKind, Reporter> reporters;
    private final Messages messages;
    private final VisitorLanguage language;

    @Inject
    Reports(@All List<Reporter> reporters, Messages messages, VisitorLanguage language) {
        this.reporters = reporters.stream().collect(Collectors.toMap(Reporter::kind, Function.identity()));
        this.messages = messages;
        this.language = language;
    }

    /** Numbers lead to the rows behind them for those who may see any. */
    public Report of(ReportKind kind, Selection selection, Visitor visitor) {
        ReportMessages words = messages.of(ReportMessages.class);
        boolean opens = visitor.may(Operation.REPORT_ROWS);
        return Objects.requireNonNull(reporters.get(kind), kind.name())
                .of(
                        selection,
                        new Reporter.Wording(
                                words,
                                new FigureCells(words, language.get().locale(), opens ? new Behind(selection) : null),
                                language.get().locale()));
    }
}
