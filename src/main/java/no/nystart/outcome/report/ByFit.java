package no.nystart.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.nystart.outcome.report.ReportTable.Cell;
import no.nystart.outcome.report.ReportTable.Row;
import no.nystart.web.Written;

/** How well matches fitted, against what happened, and what that says to whoever weighs the next cohort's. */
@ApplicationScoped
class ByFit implements Reporter {

    private final FitFindings findings;

    @Inject
    ByFit(FitFindings findings) {
        this.findings = findings;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.MATCH;
    }

    @Override
    public Report of(Selection selection, Wording wording) {
        List<FitFinding> found = findings.of(selection);
        ReportMessages words = wording.words();
        return new Report(
                kind(),
                List.of(new Report.Part(
                        words.fitHeading(),
                        List.of(
                                words.fitMeans(),
                                words.fitNoCause(),
                                words.fitInterval(FitFinding.FEWEST),
                                FitAdvice.of(found).enough(words)),
                        null,
                        table(found, wording))),
                found.stream().anyMatch(finding -> !finding.told()));
    }

    private static ReportTable table(List<FitFinding> found, Wording wording) {
        ReportMessages words = wording.words();
        return new ReportTable(
                "fit",
                words.fitHeading(),
                words.fitPartHead(),
                List.of(
                        words.wellKnown(),
                        words.wellReached(),
                        words.worseKnown(),
                        words.worseReached(),
                        words.difference(),
                        words.wellEarly(),
                        words.worseEarly(),
                        words.fitReading()),
                found.stream()
                        .map(finding -> new Row(words.fitPart(finding.part()), cells(finding, wording)))
                        .toList());
    }

    private static List<Cell> cells(FitFinding of, Wording wording) {
        FigureCells cells = wording.cells();
        Cell reading = cells.word(wording.words().verdict(of.verdict()));
        if (!of.told()) {
            Cell untold = cells.untold();
            return List.of(untold, untold, untold, untold, untold, untold, untold, reading);
        }
        return List.of(
                cells.count(of.well().known(), cells.ways().toPlacements(of.group(true), Standing.KNOWN)),
                reached(of.well(), of.group(true), cells),
                cells.count(of.worse().known(), cells.ways().toPlacements(of.group(false), Standing.KNOWN)),
                reached(of.worse(), of.group(false), cells),
                difference(of, wording),
                early(of.well(), of.group(true), cells),
                early(of.worse(), of.group(false), cells),
                reading);
    }

    private static Cell reached(FitFinding.Side side, Group group, FigureCells cells) {
        return cells.share(side.reached(), side.known(), cells.ways().toPlacements(group, Standing.REACHED));
    }

    private static Cell early(FitFinding.Side side, Group group, FigureCells cells) {
        return cells.share(side.early(), side.ended(), cells.ways().toPlacements(group, Standing.EARLY));
    }

    private static Cell difference(FitFinding of, Wording wording) {
        double[] interval = of.interval();
        return new Cell(
                wording.words()
                        .differenceFrom(
                                points(of.difference(), wording),
                                points(interval[0], wording),
                                points(interval[1], wording)),
                Math.round(of.difference() * 1000) / 1000.0,
                null);
    }

    private static String points(double share, Wording wording) {
        return Written.decimals(share * 100, 0, wording.locale());
    }
}
