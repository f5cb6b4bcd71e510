package no.nystart.matching.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import no.nystart.matching.model.Solution;

/** A nation a row, of regions that are solved one by one. */
public final class NationTable implements Table {

    private final List<Nation> nations;

    private NationTable(List<Nation> nations) {
        this.nations = nations;
    }

    /**
     * Nations of that many people.
     *
     * @param gap with which a region is done before its time is up
     */
    public static NationTable of(int people, long firstSeed, long lastSeed, double gap) {
        return new NationTable(LongStream.rangeClosed(firstSeed, lastSeed)
                .mapToObj(seed -> new Nation(people, seed, gap))
                .toList());
    }

    @Override
    public List<Cell> cells() {
        return nations.stream().flatMap(nation -> nation.cells().stream()).toList();
    }

    @Override
    public List<String> lines(Results results) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "| people | seed | wanted gap | regions measured | proven | gap at most 1 % | gap, worst | gap of the whole"
                        + " | seconds, all regions together | of processor | of processor a person | memory, most | load |");
        lines.add("|---".repeat(13) + "|");
        nations.forEach(nation -> lines.add(line(nation, results)));
        return lines;
    }

    private static String line(Nation nation, Results results) {
        String head = String.format(
                Locale.ROOT,
                "| %d | %d | %s |",
                nation.people(),
                nation.seed(),
                nation.gap() == 0 ? "none" : nation.gap());
        Map<Cell, Measured> all = results.all();
        List<Measured> measured = nation.cells().stream()
                .map(cell -> Optional.ofNullable(all.get(cell)))
                .flatMap(Optional::stream)
                .toList();
        if (measured.isEmpty()) {
            return head + " not run |" + " |".repeat(9);
        }
        long total = measured.stream().mapToLong(Measured::total).sum();
        long bound = measured.stream().mapToLong(Measured::bound).sum();
        long unavoidable = measured.stream().mapToLong(Measured::unavoidable).sum();
        double processor = measured.stream().mapToDouble(Measured::cpuSeconds).sum();
        long people = nation.cells().stream()
                .filter(all::containsKey)
                .mapToLong(Cell::people)
                .sum();
        return head
                + String.format(
                        Locale.ROOT,
                        " %d of %d | %d | %d | %.3f %% | %.3f %% | %.0f | %.0f | %.3f | %d MB | %.1f to %.1f |",
                        measured.size(),
                        Nation.REGIONS,
                        measured.stream().filter(Measured::isProven).count(),
                        measured.stream().filter(each -> each.gap() <= 0.01).count(),
                        100 * measured.stream().mapToDouble(Measured::gap).max().orElse(0),
                        100 * Solution.gap(total, bound, unavoidable),
                        measured.stream().mapToDouble(Measured::seconds).sum(),
                        processor,
                        processor / people,
                        measured.stream()
                                .mapToLong(Measured::peakMegabytes)
                                .max()
                                .orElse(0),
                        measured.stream().mapToDouble(Measured::load).min().orElse(0),
                        measured.stream().mapToDouble(Measured::load).max().orElse(0));
    }
}
