package no.nystart.matching.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.nystart.matching.model.Solution;

/** Regions of one kind a row, one region for each seed. */
public final class RegionTable implements Table {

    private static final List<Integer> SIZES = List.of(20, 200, 2000);

    private final List<Row> rows;

    private final long firstSeed;
    private final long lastSeed;

    private RegionTable(List<Row> rows, long firstSeed, long lastSeed) {
        this.rows = rows;
        this.firstSeed = firstSeed;
        this.lastSeed = lastSeed;
    }

    /** The matching under the limits that it has targets for. */
    public static RegionTable ofTargets(long firstSeed, long lastSeed) {
        List<Row> rows = new ArrayList<>();
        for (int people : SIZES) {
            for (Density density : Density.values()) {
                targetSeconds(people, density)
                        .forEach(seconds -> rows.add(new Row(Contender.NYSTART, density, people, seconds)));
            }
        }
        return new RegionTable(rows, firstSeed, lastSeed);
    }

    private static LongStream targetSeconds(int people, Density density) {
        if (people < 2000) {
            return people < 200 ? LongStream.of(10) : LongStream.of(10, 30);
        }
        return density == Density.CITY ? LongStream.of(180, 600) : LongStream.of(60, 300);
    }

    /** Everybody under the same limit. */
    public static RegionTable ofRivals(long firstSeed, long lastSeed) {
        List<Row> rows = new ArrayList<>();
        for (int people : SIZES) {
            for (Density density : Density.values()) {
                long seconds = targetSeconds(people, density).min().orElseThrow();
                Arrays.stream(Contender.values())
                        .forEach(contender -> rows.add(new Row(contender, density, people, seconds)));
            }
        }
        return new RegionTable(rows, firstSeed, lastSeed);
    }

    @Override
    public List<Cell> cells() {
        return rows.stream().flatMap(this::cells).toList();
    }

    private Stream<Cell> cells(Row row) {
        return LongStream.rangeClosed(firstSeed, lastSeed).mapToObj(row::cell);
    }

    @Override
    public List<String> lines(Results results) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "| people | density | limit | who | measured | proven | seconds, median | worst | of processor, median | worst"
                        + " | gap, median | worst | above the best bound known, median | worst | (total − bound)/people, median | worst | placed, median | load |");
        lines.add("|---".repeat(18) + "|");
        rows.forEach(row -> lines.add(line(row, results)));
        return lines;
    }

    private String line(Row row, Results results) {
        List<Measured> measured =
                cells(row).map(results::of).flatMap(Optional::stream).toList();
        String head = String.format(
                Locale.ROOT, "| %d | %s | %d s | %s |", row.people, row.density, row.seconds, row.contender.label());
        if (measured.isEmpty()) {
            return head + " not run |" + " |".repeat(13);
        }
        Spread seconds = Spread.of(measured.stream().map(Measured::seconds));
        Spread processor = Spread.of(measured.stream().map(Measured::cpuSeconds));
        Spread gap = Spread.of(measured.stream().map(each -> 100 * each.gap()));
        Spread above = Spread.of(cells(row)
                .flatMap(cell -> results.of(cell).stream()
                        .map(each -> 100 * Solution.gap(each.total(), results.bestBound(cell), each.unavoidable()))));
        Spread perPerson =
                Spread.of(measured.stream().map(each -> (double) (each.total() - each.bound()) / row.people));
        Spread placed = Spread.of(measured.stream().map(each -> (double) each.placed()));
        Spread load = Spread.of(measured.stream().map(Measured::load));
        return head
                + String.format(
                        Locale.ROOT,
                        " %d of %d | %d | %.2f | %.2f | %.2f | %.2f | %.3f %% | %.3f %% | %.2f %% | %.2f %% | %.1f | %.1f | %.0f | %.1f to %.1f |",
                        measured.size(),
                        lastSeed - firstSeed + 1,
                        measured.stream().filter(Measured::isProven).count(),
                        seconds.median(),
                        seconds.most(),
                        processor.median(),
                        processor.most(),
                        gap.median(),
                        gap.most(),
                        above.median(),
                        above.most(),
                        perPerson.median(),
                        perPerson.most(),
                        placed.median(),
                        load.least(),
                        load.most());
    }

    private record Row(Contender contender, Density density, int people, long seconds) {

        Cell cell(long seed) {
            return new Cell(contender, density, people, seed, Duration.ofSeconds(seconds), 0);
        }
    }

    /** Figures of one kind, in order. */
    private record Spread(List<Double> sorted) {

        static Spread of(Stream<Double> values) {
            return new Spread(values.sorted(Comparator.naturalOrder()).toList());
        }

        double least() {
            return sorted.getFirst();
        }

        double median() {
            return sorted.get(sorted.size() / 2);
        }

        double most() {
            return sorted.getLast();
        }
    }
}
