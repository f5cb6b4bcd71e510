package no.nystart.matching.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.nystart.matching.solve.MatchingSolver;
import no.nystart.matching.solve.StopSignal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReplayCommandTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    static Path folder;

    private static String recorded = "";

    private record Outcome(int code, List<String> out, List<String> err) {}

    @BeforeAll
    static void aRunIsRecorded() throws IOException {
        Path record = folder.resolve("run.json");
        try (InputStream problem = ReplayCommandTest.class.getResourceAsStream("/matching-example/problem.json")) {
            PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
            int code = new MatchCommand(Objects.requireNonNull(problem), nowhere, nowhere)
                    .run(
                            List.of("-", "--limit", "20s", "--seed", "13", "--record", record.toString()),
                            new StopSignal());
            assertThat(code).isZero();
        }
        recorded = Files.readString(record);
    }

    private static Outcome replay(String document, StopSignal stop, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
        int code = new ReplayCommand(
                        in, new PrintStream(out, true), new PrintStream(err, true), MatchingSolver.create())
                .run(List.of(args), stop);
        return new Outcome(code, lines(out), lines(err));
    }

    private static List<String> lines(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Outcome replay(Consumer<ObjectNode> change) throws IOException {
        ObjectNode run = (ObjectNode) MAPPER.readTree(recorded);
        change.accept(run);
        return replay(run.toString(), new StopSignal(), "-");
    }

    private static ObjectNode stint(ObjectNode run) {
        return (ObjectNode) run.get("stints").get(0);
    }

    @Test
    void aRecordedRunIsTheSameAgain() {
        Outcome outcome =
                replay("", new StopSignal(), folder.resolve("run.json").toString());

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).singleElement().asString().startsWith("the same: ");
    }

    @Test
    void whatIsDifferentIsNamed() throws IOException {
        Outcome outcome = replay(run -> {
            ObjectNode match = (ObjectNode) run.at("/solution/assignments/0");
            match.put("place", "p9");
            ((ObjectNode) run.get("solution"))
                    .put("total", run.at("/solution/total").longValue() + 3);
        });

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).hasSize(2);
        assertThat(outcome.out().get(0)).matches("total: recorded \\d+, now \\d+");
        assertThat(outcome.out().get(1)).matches("y1: recorded p9 with .*, now p\\d with .*");
    }

    @Test
    void aCostThatWasTamperedWithIsDifferentToo() throws IOException {
        Outcome outcome = replay(run -> ((ObjectNode) run.at("/solution/assignments/0")).put("cost", 1));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out())
                .containsExactly("different in what stands beside total, bound, steps and assignments");
    }

    @Test
    void ofAnotherPlatformTheSameIsNotPromised() throws IOException {
        Outcome outcome = replay(run -> ((ObjectNode) stint(run).get("engine")).put("arch", "quantum"));

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err().get(0)).matches("recorded by version .* on .* quantum with .*");
        assertThat(outcome.err().get(1)).endsWith(": the same is not promised");
        assertThat(outcome.out()).singleElement().asString().startsWith("the same: ");
    }

    @Test
    void aReplayThatIsStoppedSaysSo() {
        StopSignal stop = new StopSignal();
        stop.stop();

        assertThat(replay(recorded, stop, "-").code()).isEqualTo(4);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("$.stints: is required", run -> run.remove("stints")),
                fault(
                        "$.stints[0].steps: must be at least 0, not -1",
                        run -> stint(run).put("steps", -1)),
                fault(
                        "$.stints[0].limit: must be a duration above zero such as 30s, 5m, 500ms or PT30S, not \"PT0S\"",
                        run -> stint(run).put("limit", "PT0S")),
                fault(
                        "$.stints[0].engine.os: is required",
                        run -> ((ObjectNode) stint(run).get("engine")).remove("os")),
                fault("$.gap: must be a number from 0 to 1, not \"1.5\"", run -> run.put("gap", 1.5)),
                fault(
                        "$.problem.places[0].seats: must be at least 0, not -2",
                        run -> ((ObjectNode) run.at("/problem/places/0")).put("seats", -2)),
                fault("$.problem: is required", run -> run.remove("problem")),
                fault("$.problem.colour: unknown field", run -> ((ObjectNode) run.get("problem")).put("colour", "red")),
                fault("$.solution.total: is required", run -> ((ObjectNode) run.get("solution")).remove("total")),
                fault(
                        "$.solution.problem: no problem has the id \"other\"",
                        run -> ((ObjectNode) run.get("solution")).put("problem", "other")),
                fault("$.extra: unknown field", run -> run.put("extra", 1)));
    }

    private static Arguments fault(String line, Consumer<ObjectNode> change) {
        return Arguments.of(line, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aDocumentWithAFaultIsNotReplayed(String line, Consumer<ObjectNode> change) throws IOException {
        Outcome outcome = replay(change);

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains(line);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void aFileThatIsMissingOrMissingFromTheArgumentsIsAFault() {
        assertThat(replay("", new StopSignal(), folder.resolve("none.json").toString())
                        .code())
                .isEqualTo(2);
        assertThat(replay("", new StopSignal()).err()).containsExactly("run: is required");
        assertThat(replay("", new StopSignal(), "a", "b").err()).containsExactly("b: unknown option");
    }
}
