package no.nystart.outcome.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows as a file for a spreadsheet: nothing in it was typed by anybody, so nothing in it can be a formula. */
public final class EvaluationFile {

    private static final String HEADER =
            "pseudonym;sector;started;months;completed;certificate;end;months3;months6;months12";

    private EvaluationFile() {}

    /** Begins with the mark that spreadsheets need. */
    public static String of(List<EvaluationRow> rows) {
        return rows.stream()
                .map(EvaluationFile::line)
                .collect(Collectors.joining("\r\n", "\uFEFF" + HEADER + "\r\n", "\r\n"));
    }

    private static String line(EvaluationRow row) {
        return String.join(
                ";",
                row.pseudonym(),
                text(row.sector()),
                row.started(),
                String.valueOf(row.months()),
                String.valueOf(row.completed()),
                String.valueOf(row.certificate()),
                row.standings().stream().map(Standing::name).collect(Collectors.joining(";")));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
