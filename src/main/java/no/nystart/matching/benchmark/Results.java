package no.nystart.matching.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The measurements made so far, in a file of comma-separated lines: each is added as it ends, and none is made twice by the
 * same version of the engine. Whoever opens the file again goes on where it stopped.
 */
public final class Results {

    private static final String HEADER =
            "engine,contender,density,people,seed,limitSeconds,wantedGap," + String.join(",", Measured.FIELDS);

    private static final int KEY = 7;

    private final Path file;
    private final String engine;
    private final Map<Cell, Measured> made = new LinkedHashMap<>();

    private Results(Path file, String engine) {
        this.file = file;
        this.engine = engine;
    }

    /**
     * The results in a file, which need not exist yet; those of other versions of the engine stay in it, unread.
     *
     * @param engine version of the search, without commas
     */
    public static Results in(Path file, String engine) throws IOException {
        Results results = new Results(file, engine);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                results.read(line);
            }
        }
        return results;
    }

    private void read(String line) {
        List<String> fields = Arrays.asList(line.split(",", -1));
        // a line that a killed process left half written counts as not made
        if (fields.size() == KEY + Measured.FIELDS.size() && fields.getFirst().equals(engine)) {
            made.put(Cell.of(fields.subList(1, KEY)), Measured.of(fields.subList(KEY, fields.size())));
        }
    }

    /** What a measurement came to; empty where it has not been made. */
    synchronized Optional<Measured> of(Cell cell) {
        return Optional.ofNullable(made.get(cell));
    }

    /** The highest bound that anybody has proven for the cell's region, HiGHS with its rounded figures left out. */
    synchronized long bestBound(Cell cell) {
        return made.entrySet().stream()
                .filter(each -> each.getKey().isOfRegion(cell) && each.getKey().contender() != Contender.HIGHS)
                .mapToLong(each -> each.getValue().bound())
                .max()
                .orElse(0);
    }

    /** Adds a measurement and writes it down. */
    synchronized void add(Cell cell, Measured measured) throws IOException {
        made.put(cell, measured);
        List<String> lines = new ArrayList<>();
        if (!Files.exists(file)) {
            lines.add(HEADER);
        } else if (!endsWithALine()) {
            lines.add("");
        }
        List<String> fields = new ArrayList<>(List.of(engine));
        fields.addAll(cell.key());
        fields.addAll(measured.fields());
        lines.add(String.join(",", fields));
        Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private boolean endsWithALine() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return bytes.length == 0 || bytes[bytes.length - 1] == '\n';
    }

    /** All that was made. */
    synchronized Map<Cell, Measured> all() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(made));
    }
}
