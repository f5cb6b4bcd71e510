package no.nystart.outcome.report;

import java.util.Locale;

/** Makes one kind of report. */
interface Reporter {

    ReportKind kind();

    Report of(Selection selection, Wording wording);

    /** In whose words, and whether numbers lead to the rows behind them. */
    record Wording(ReportMessages words, FigureCells cells, Locale locale) {}
}
