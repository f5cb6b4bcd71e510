package no.nystart.access.trail;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import no.nystart.audit.TrailReader;
import no.nystart.common.SpreadsheetText;

/** Lines of the trail as a file for a spreadsheet, whose names and reasons somebody has typed. */
public final class TrailFile {

    private TrailFile() {}

    /** Semicolons and a byte order mark, as Excel opens it in Norway. */
    public static String of(List<TrailReader.Line> lines) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            write(csv, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, List<TrailReader.Line> lines) {
        csv.writeRecord("at", "account", "name", "operation", "about", "subject", "office", "outcome", "reason");
        for (TrailReader.Line line : lines) {
            csv.writeRecord(List.of(
                    line.at().toString(),
                    Objects.toString(line.account(), ""),
                    SpreadsheetText.safe(line.name()),
                    line.operation(),
                    line.subjectKind(),
                    Objects.toString(line.subject(), ""),
                    line.place(),
                    line.outcome(),
                    SpreadsheetText.safe(Objects.toString(line.reason(), ""))));
        }
    }
}
