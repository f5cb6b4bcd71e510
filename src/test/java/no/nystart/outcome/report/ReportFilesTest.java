package no.nystart.outcome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import no.nystart.common.SpreadsheetText;
import no.nystart.outcome.report.ReportTable.Cell;
import no.nystart.outcome.report.ReportTable.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

    private static final Report REPORT = new Report(
            ReportKind.COHORTS,
            List.of(new Report.Part(
                    "Ungdommene",
                    List.of(),
                    null,
                    new ReportTable(
                            "cohorts",
                            "Ungdommene",
                            "Kull",
                            List.of("Ungdommer", "I jobb"),
                            List.of(
                                    new Row(
                                            "=1+2",
                                            List.of(new Cell("1 024", 1024.0, null), new Cell("64 %", 0.636, null))),
                                    new Row(
                                            "Våren",
                                            List.of(new Cell("7", 7.0, null), new Cell("vises ikke", null, null))))))),
            false);

    @Test
    void whatSomebodyTypedIsNoFormulaInCsv() {
        assertThat(new String(ReportFiles.csv(REPORT), StandardCharsets.UTF_8))
                .startsWith("\ufeffUngdommene")
                .contains("Kull;Ungdommer;I jobb", "'=1+2;1 024;64 %", "Våren;7;vises ikke");
    }

    @Test
    void everythingThatBeginsAFormulaIsText() {
        for (String begins : List.of("=", "+", "-", "@", "\t", "\r")) {
            assertThat(SpreadsheetText.safe(begins + "cmd")).startsWith("'");
        }
        assertThat(SpreadsheetText.safe("Glåmdal")).isEqualTo("Glåmdal");
    }

    @Test
    void excelHasNumbersAsNumbersAndNoFormula(@TempDir Path folder) throws IOException {
        Path book = Files.write(folder.resolve("report.xlsx"), ReportFiles.excel(REPORT));

        try (ZipFile files = new ZipFile(book.toFile())) {
            String sheet = new String(
                    files.getInputStream(files.getEntry("xl/worksheets/sheet1.xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet)
                    .contains("<v>1024", "<v>0.636")
                    .doesNotContain("<f>")
                    .doesNotContain("<f ");
        }
    }
}
