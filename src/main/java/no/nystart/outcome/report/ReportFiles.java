package no.nystart.outcome.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.nystart.common.SpreadsheetText;
import no.nystart.outcome.report.ReportTable.Cell;
import no.nystart.outcome.report.ReportTable.Row;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Reports as files. What somebody has typed is text there, never a formula. */
final class ReportFiles {

    /** Excel's own limit. */
    private static final int LONGEST_SHEET_NAME = 31;

    private ReportFiles() {}

    /** Semicolons and a byte order mark, as Excel opens it in Norway; one table after the other. */
    static byte[] csv(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStreamWriter text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            text.write('\ufeff');
            CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
            for (Report.Part part : report.parts()) {
                ReportTable table = part.table();
                csv.writeRecord(SpreadsheetText.safe(table.caption()));
                csv.writeRecord(line(table.head(), table.columns()));
                table.rows()
                        .forEach(row -> csv.writeRecord(line(
                                row.name(), row.cells().stream().map(Cell::text).toList())));
                csv.writeRecord("");
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> line(String first, List<String> others) {
        List<String> line = new ArrayList<>();
        line.add(SpreadsheetText.safe(first));
        others.forEach(other -> line.add(SpreadsheetText.safe(other)));
        return line;
    }

    /** A sheet for each table; numbers are numbers. */
    static byte[] excel(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Nystart", "1.0")) {
            for (Report.Part part : report.parts()) {
                sheet(book, part.table());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void sheet(Workbook book, ReportTable table) {
        String name = table.key();
        Worksheet sheet = book.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME)));
        sheet.value(0, 0, table.caption());
        sheet.value(1, 0, table.head());
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(1, column + 1, table.columns().get(column));
        }
        sheet.range(1, 0, 1, table.columns().size()).style().bold().set();
        for (int line = 0; line < table.rows().size(); line++) {
            Row row = table.rows().get(line);
            sheet.value(line + 2, 0, row.name());
            for (int column = 0; column < row.cells().size(); column++) {
                Cell cell = row.cells().get(column);
                if (cell.value() == null) {
                    sheet.value(line + 2, column + 1, cell.text());
                } else {
                    sheet.value(line + 2, column + 1, cell.value());
                    if (cell.text().endsWith("%")) {
                        sheet.style(line + 2, column + 1).format("0.0%").set();
                    }
                }
            }
        }
        sheet.freezePane(1, 2);
    }
}
