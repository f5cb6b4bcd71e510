package no.nystart.matching.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.nystart.matching.exchange.Reading;
import no.nystart.matching.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(String... args) {
        return BenchmarkCommand.run(List.of(args), new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private static List<String> faults(String... args) {
        return switch (BenchmarkArguments.read(List.of(args))) {
            case Reading.Faulty<BenchmarkArguments>(List<Fault> faults) ->
                faults.stream().map(Fault::path).toList();
            case Reading.Read<BenchmarkArguments> read -> List.of();
        };
    }

    @Test
    void everyOptionThatCannotBeReadIsNamed() {
        assertThat(faults("weather")).containsExactly("table");
        assertThat(faults(
                        "rivals",
                        "--seeds",
                        "10-6",
                        "--people",
                        "2e3",
                        "--density",
                        "rural,moon",
                        "--gap",
                        "1.2",
                        "--speed",
                        "--limit"))
                .containsExactly("--speed", "--limit", "--seeds", "--people", "--density", "--gap");
        assertThat(faults("targets", "--seeds", "6-10", "--people", "20,200", "--density", "Rural", "--show"))
                .isEmpty();
    }

    @Test
    void whatIsAskedForIsMeasuredAndTheRestOfTheTableSaysThatItIsNot() throws IOException {
        Path results = folder.resolve("r.csv");

        int code = run(
                "targets", "--people", "20", "--density", "town", "--seeds", "3-3", "--results", results.toString());

        assertThat(code).isZero();
        assertThat(Files.readAllLines(results)).hasSize(2);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("| 20 | TOWN | 10 s | Nystart | 1 of 1 |")
                .contains("| 20 | CITY | 10 s | Nystart | not run |");
    }

    @Test
    void showingMeasuresNothing() {
        Path results = folder.resolve("r.csv");

        assertThat(run(
                        "nation",
                        "--people",
                        "20000",
                        "--seeds",
                        "1-1",
                        "--gap",
                        "0.001",
                        "--show",
                        "--results",
                        results.toString()))
                .isZero();

        assertThat(results).doesNotExist();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("| 20000 | 1 | 0.001 | not run |");
    }
}
