package no.nystart.outcome.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures side by side, for a page, a file or a program.
 *
 * @param key names it in files and plots: short, of letters
 * @param head of the first column
 */
public record ReportTable(String key, String caption, String head, List<String> columns, List<Row> rows) {

    public ReportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        key + ": " + row.cells().size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** @param kept numbers of columns, the first 0 */
    ReportTable only(List<Integer> kept) {
        return new ReportTable(
                key,
                caption,
                head,
                kept.stream().map(columns::get).toList(),
                rows.stream()
                        .map(row -> new Row(
                                row.name(), kept.stream().map(row.cells()::get).toList()))
                        .toList());
    }

    /** One line. */
    public record Row(String name, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One figure, or a word.
     *
     * @param text as people read it
     * @param value as programs do; null for words, and for what is not told
     * @param path where the rows behind it are, or null for whoever may not see them
     */
    public record Cell(
            String text, @Nullable Double value, @Nullable String path) {}
}
