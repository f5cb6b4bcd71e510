package no.nystart.outcome.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import no.nystart.access.trail.TrailFile;
import no.nystart.audit.TrailReader;
import no.nystart.outcome.evaluation.EvaluationFile;
import no.nystart.outcome.evaluation.EvaluationRow;
import no.nystart.outcome.evaluation.Standing;
import no.nystart.outcome.report.ReportTable.Cell;
import no.nystart.outcome.report.ReportTable.Row;
import no.nystart.outcome.status.OutcomeImport;
import no.nystart.register.codes.Sector;
import no.nystart.register.intake.ImportKind;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever of ours is opened in a spreadsheet, nothing in it is a formula. */
class SpreadsheetsTest {

    private static final List<String> FORMULAS =
            List.of("=HYPERLINK(\"http://x\")", "+1+2", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1");

    /** What each route that gives a spreadsheet gives, with formulas wherever somebody could have typed one. */
    private static final Map<String, Supplier<Stream<String>>> TRIED = Map.of(
            "ReportPages.csv",
                    () -> FORMULAS.stream().map(SpreadsheetsTest::report).map(report -> text(ReportFiles.csv(report))),
            "ReportPages.excel", Stream::empty,
            "TrailPages.file", () -> FORMULAS.stream().map(formula -> TrailFile.of(List.of(line(formula)))),
            "EvaluationPages.file", () -> Stream.of(EvaluationFile.of(List.of(row()))),
            "ImportPages.template", () -> Arrays.stream(ImportKind.values()).map(ImportKind::template),
            "OutcomeImportPages.template", () -> Stream.of(OutcomeImport.template()));

    @Test
    void everyRouteThatGivesASpreadsheetIsTriedHere() {
        Set<String> given = new ClassFileImporter()
                .importPath(Path.of("target/classes/no/nystart")).stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> types(method).anyMatch(SpreadsheetsTest::isSpreadsheet))
                        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                        .collect(Collectors.toSet());
        assertThat(given).isEqualTo(TRIED.keySet());
    }

    @Test
    void noCellOfACsvFileBeginsAFormula() {
        SoftAssertions all = new SoftAssertions();
        TRIED.forEach((route, files) -> files.get()
                .forEach(file -> cells(file)
                        .forEach(cell -> all.assertThat(cell).as(route).doesNotMatch("(?s)[=+\\-@\\t\\r\\n].*"))));
        all.assertAll();
    }

    @Test
    void noCellOfAnExcelFileIsAFormula(@TempDir Path folder) throws IOException {
        for (String formula : FORMULAS) {
            Path book = Files.write(folder.resolve("report.xlsx"), ReportFiles.excel(report(formula)));
            try (ZipFile files = new ZipFile(book.toFile())) {
                String sheet = new String(
                        files.getInputStream(files.getEntry("xl/worksheets/sheet1.xml"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8);
                assertThat(sheet).as(formula).doesNotContain("<f>", "<f ");
            }
        }
    }

    private static Stream<String> types(JavaMethod method) {
        return method.tryGetAnnotationOfType(Produces.class).stream()
                .flatMap(produces -> Arrays.stream(produces.value()));
    }

    private static boolean isSpreadsheet(String type) {
        return type.startsWith("text/csv") || type.contains("spreadsheet") || type.contains("excel");
    }

    /** With the formula in every place that holds a text. */
    private static Report report(String formula) {
        return new Report(
                ReportKind.COHORTS,
                List.of(new Report.Part(
                        formula,
                        List.of(formula),
                        null,
                        new ReportTable(
                                "cohorts",
                                formula,
                                formula,
                                List.of(formula),
                                List.of(new Row(formula, List.of(new Cell(formula, null, null))))))),
                false);
    }

    private static TrailReader.Line line(String formula) {
        return new TrailReader.Line(
                7, Instant.EPOCH, null, formula, "ACCOUNT_CHANGE", "ACCOUNT", null, "0402", "DONE", formula);
    }

    private static EvaluationRow row() {
        return new EvaluationRow(
                "P0123456789ABCDEF",
                Sector.FOOD,
                "2027-1",
                7,
                true,
                false,
                List.of(Standing.JOB_HERE, Standing.NOT_REACHED, Standing.UNKNOWN, Standing.NOT_YET));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static Stream<String> cells(String file) {
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(file.replace("\ufeff", "")).stream()
                .flatMap(line -> line.getFields().stream());
    }
}
