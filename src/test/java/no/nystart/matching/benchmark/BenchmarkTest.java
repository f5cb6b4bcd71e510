package no.nystart.matching.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measurements are kept as they end, and none is made twice. */
class BenchmarkTest {

    private static final Cell EARLIER = cell(Contender.FIRST_COME, 1);
    private static final Cell LATER = cell(Contender.RANDOM, 2);

    @TempDir
    private Path folder;

    private static Cell cell(Contender contender, long seed) {
        return new Cell(contender, Density.TOWN, 30, seed, Duration.ofSeconds(1), 0);
    }

    private Path file() {
        return folder.resolve("results.csv");
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(file());
    }

    @Test
    void startedAgainItMeasuresWhatIsMissingOnly() throws IOException {
        new Benchmark(Results.in(file(), "7")).run(List.of(EARLIER), 1);
        List<String> before = lines();

        new Benchmark(Results.in(file(), "7")).run(List.of(EARLIER, LATER), 2);

        assertThat(lines()).startsWith(before.toArray(String[]::new)).hasSize(before.size() + 1);
        assertThat(Results.in(file(), "7").all()).containsOnlyKeys(EARLIER, LATER);
    }

    @Test
    void aLineThatAKilledProcessLeftHalfWrittenCountsAsNotMeasured() throws IOException {
        new Benchmark(Results.in(file(), "7")).run(List.of(EARLIER), 1);
        Files.writeString(file(), "7,RANDOM,TOWN,30,2,1,0.0,5532", StandardOpenOption.APPEND);

        new Benchmark(Results.in(file(), "7")).run(List.of(EARLIER, LATER), 1);

        assertThat(Results.in(file(), "7").all()).containsOnlyKeys(EARLIER, LATER);
    }

    @Test
    void anotherVersionOfTheEngineIsMeasuredAnew() throws IOException {
        new Benchmark(Results.in(file(), "7")).run(List.of(EARLIER), 1);

        assertThat(Results.in(file(), "8").of(EARLIER)).isEmpty();
    }

    @Test
    void aRowThatNobodyMeasuredSaysSo() throws IOException {
        Table table = RegionTable.ofTargets(6, 10);

        assertThat(table.lines(Results.in(file(), "7")))
                .filteredOn(line -> line.contains("not run"))
                .hasSize(15);
        assertThat(table.cells()).hasSize(75);
    }

    @Test
    void aNationHasAllItsPeopleInEightyFiveRegionsWhoseTimeGrowsWithThem() {
        List<Cell> cells = new Nation(20_000, 1, 0).cells();

        assertThat(cells).hasSize(85).doesNotHaveDuplicates();
        assertThat(cells.stream().mapToInt(Cell::people).sum()).isEqualTo(20_000);
        assertThat(cells.stream().map(Cell::limit).reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofMinutes(55), Duration.ofMinutes(65));
    }
}
