package no.nystart.outcome.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.nystart.outcome.report.ReportTable.Cell;
import no.nystart.web.Written;
import org.jspecify.annotations.Nullable;

/** Writes figures into cells, in a visitor's language. */
final class FigureCells {

    private final ReportMessages words;
    private final Locale locale;
    private final @Nullable Behind behind;

    /** @param behind leads to the rows behind a number; null for whoever may not see them */
    FigureCells(ReportMessages words, Locale locale, @Nullable Behind behind) {
        this.words = words;
        this.locale = locale;
        this.behind = behind;
    }

    /** Of a group's figures, in the order of {@link #cells}. */
    List<String> columns() {
        return List.of(
                words.all(),
                words.underWay(),
                words.ended(),
                words.early(),
                words.known(),
                words.work(),
                words.education(),
                words.otherMeasure(),
                words.nothing(),
                words.reachedShare());
    }

    /** @param by what the group is of, for the way to its rows; empty for the total */
    List<Cell> cells(Tally tally, Map<String, String> by) {
        Figures of = tally.figures();
        List<Cell> cells = new ArrayList<>();
        cells.add(count(of.all(), tally.told(), by, Standing.ALL));
        cells.add(count(of.underWay(), tally.told(), by, Standing.UNDER_WAY));
        cells.add(count(of.ended(), tally.told(), by, Standing.ENDED));
        cells.add(count(of.early(), tally.told(), by, Standing.EARLY));
        cells.add(count(of.known(), tally.outcomesTold(), by, Standing.KNOWN));
        cells.add(count(of.work(), tally.outcomesTold(), by, Standing.WORK));
        cells.add(count(of.education(), tally.outcomesTold(), by, Standing.EDUCATION));
        cells.add(count(of.otherMeasure(), tally.outcomesTold(), by, Standing.OTHER_MEASURE));
        cells.add(count(of.nothing(), tally.outcomesTold(), by, Standing.NOTHING));
        cells.add(share(of.reached(), tally.outcomesTold() ? of.known() : 0));
        return cells;
    }

    private Cell count(int count, boolean told, Map<String, String> by, Standing standing) {
        return told ? count(count, by, standing) : untold();
    }

    private Cell count(int count, Map<String, String> by, Standing standing) {
        @Nullable String path = behind == null || count == 0 ? null : behind.path(by, standing);
        return new Cell(Written.grouped(count, locale), (double) count, path);
    }

    Cell count(int count) {
        return new Cell(Written.grouped(count, locale), (double) count, null);
    }

    Cell word(String word) {
        return new Cell(word, null, null);
    }

    Cell untold() {
        return new Cell(words.untold(), null, null);
    }

    /** So many for each, on average; of at least one. */
    Cell each(int many, int of) {
        double each = Math.round(10.0 * many / of) / 10.0;
        return new Cell(Written.decimals(each, 1, locale), each, null);
    }

    /** Nothing where there is nobody to be a share of. */
    Cell share(int some, int all) {
        if (all == 0) {
            return word("–");
        }
        double share = (double) some / all;
        return new Cell(Written.percent(share, 0, locale), Math.round(share * 1000) / 1000.0, null);
    }
}
