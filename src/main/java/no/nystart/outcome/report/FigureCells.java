package no.nystart.outcome.report;

import java.util.List;
import java.util.Locale;
import no.nystart.outcome.report.ReportTable.Cell;
import no.nystart.web.Written;
import org.jspecify.annotations.Nullable;

/** Writes figures into cells, in a visitor's language. */
final class FigureCells {

    /** Of the columns, what is read from across a room: all, under way, known, in work, the share that reached the goal. */
    static final List<Integer> FROM_AFAR = List.of(0, 1, 4, 5, 9);

    private final ReportMessages words;
    private final Locale locale;
    private final Ways ways;

    FigureCells(ReportMessages words, Locale locale, Ways ways) {
        this.words = words;
        this.locale = locale;
        this.ways = ways;
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

    List<Cell> cells(Tally tally, Group group) {
        Figures of = tally.figures();
        boolean told = tally.told();
        boolean outcomesTold = tally.outcomesTold();
        return List.of(
                count(of.all(), told, group, Standing.ALL),
                count(of.underWay(), told, group, Standing.UNDER_WAY),
                count(of.ended(), told, group, Standing.ENDED),
                count(of.early(), told, group, Standing.EARLY),
                count(of.known(), outcomesTold, group, Standing.KNOWN),
                count(of.work(), outcomesTold, group, Standing.WORK),
                count(of.education(), outcomesTold, group, Standing.EDUCATION),
                count(of.otherMeasure(), outcomesTold, group, Standing.OTHER_MEASURE),
                count(of.nothing(), outcomesTold, group, Standing.NOTHING),
                share(of.reached(), outcomesTold ? of.known() : 0, ways.toPlacements(group, Standing.REACHED)));
    }

    /** What a steering group sees from afar. */
    List<Tile> tiles(Tally total) {
        Figures of = total.figures();
        Group all = new Group.Everybody();
        return List.of(
                new Tile(words.tileAll(), count(of.all(), total.told(), all, Standing.ALL)),
                new Tile(words.tileUnderWay(), count(of.underWay(), total.told(), all, Standing.UNDER_WAY)),
                new Tile(words.tileKnown(), count(of.known(), total.outcomesTold(), all, Standing.KNOWN)),
                new Tile(words.tileWork(), count(of.work(), total.outcomesTold(), all, Standing.WORK)),
                new Tile(words.tileReached(), count(of.reached(), total.outcomesTold(), all, Standing.REACHED)));
    }

    private Cell count(int count, boolean told, Group group, Standing standing) {
        return told ? count(count, ways.toPlacements(group, standing)) : untold();
    }

    /** @param path where its rows are, or null for whoever may not see them; nobody has none */
    Cell count(int count, @Nullable String path) {
        return new Cell(Written.grouped(count, locale), (double) count, count == 0 ? null : path);
    }

    Cell word(String word) {
        return new Cell(word, null, null);
    }

    Cell untold() {
        return new Cell(words.untold(), null, null);
    }

    /** So many for each, on average; of at least one. */
    Cell each(int many, int of, @Nullable String path) {
        double each = Math.round(10.0 * many / of) / 10.0;
        return new Cell(Written.decimals(each, 1, locale), each, path);
    }

    /** Nothing where there is nobody to be a share of. */
    Cell share(int some, int all, @Nullable String path) {
        if (all == 0) {
            return word("–");
        }
        double share = (double) some / all;
        return new Cell(Written.percent(share, 0, locale), Math.round(share * 1000) / 1000.0, some == 0 ? null : path);
    }

    Ways ways() {
        return ways;
    }
}
