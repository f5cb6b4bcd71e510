package no.nystart.matching.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
import no.nystart.matching.solve.StopSignal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MatchCommandTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    private record Outcome(int code, String out, String err) {

        List<String> lines() {
            return err.lines().toList();
        }
    }

    private static Outcome run(String document, StopSignal stop, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
        int code =
                new MatchCommand(in, new PrintStream(out, true), new PrintStream(err, true)).run(List.of(args), stop);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Outcome match(String document, String... more) {
        String[] args =
                Stream.concat(Stream.of("-", "--limit", "20s"), Stream.of(more)).toArray(String[]::new);
        return run(document, new StopSignal(), args);
    }

    private static ObjectNode example() {
        try (InputStream in = MatchCommandTest.class.getResourceAsStream("/matching-example/problem.json")) {
            return (ObjectNode) MAPPER.readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ObjectNode young(ObjectNode problem, int index) {
        return (ObjectNode) problem.withArray("youngPeople").get(index);
    }

    private static ObjectNode place(ObjectNode problem, int index) {
        return (ObjectNode) problem.withArray("places").get(index);
    }

    private static ObjectNode leader(ObjectNode problem, int index) {
        return (ObjectNode) problem.withArray("leaders").get(index);
    }

    private static Arguments fault(String line, Consumer<ObjectNode> change) {
        return Arguments.of(line, change);
    }

    private static ArrayNode list(String... values) {
        ArrayNode list = MAPPER.createArrayNode();
        Stream.of(values).forEach(list::add);
        return list;
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("$.places[0].colour: unknown field", p -> place(p, 0).put("colour", "red")),
                fault("$.extra: unknown field", p -> p.put("extra", 1)),
                fault(
                        "$.youngPeople[1].id: the id \"y1\" is already that of $.youngPeople[0]",
                        p -> young(p, 1).put("id", "y1")),
                fault("$.places[1].id: the id \"p1\" is already that of $.places[0]", p -> {
                    place(p, 1).put("id", "p1");
                    leader(p, 1).set("places", list("p1"));
                    young(p, 0).remove("published");
                }),
                fault("$.companies[0].id: must not be blank", p -> {
                    ((ObjectNode) p.withArray("companies").get(0)).put("id", " ");
                    p.set("places", list());
                    p.set("leaders", list());
                    young(p, 0).remove(List.of("published", "companyWishes"));
                    young(p, 1).remove("companyWishes");
                    young(p, 2).remove("blockedLeaders");
                }),
                fault("$.places[2].company: no company has the id \"c9\"", p -> {
                    place(p, 2).put("company", "c9");
                }),
                fault(
                        "$.leaders[2].company: no company has the id \"c9\"",
                        p -> leader(p, 2).put("company", "c9")),
                fault(
                        "$.leaders[0].places[1]: no place has the id \"p9\"",
                        p -> leader(p, 0).set("places", list("p1", "p9"))),
                fault(
                        "$.leaders[0].places[1]: the place \"p3\" belongs to the company \"c2\", the leader to \"c1\"",
                        p -> leader(p, 0).set("places", list("p1", "p3"))),
                fault(
                        "$.youngPeople[0].companyWishes[0]: no company has the id \"c9\"",
                        p -> young(p, 0).set("companyWishes", list("c9"))),
                fault(
                        "$.youngPeople[2].blockedLeaders: no leader has the id \"l9\"",
                        p -> young(p, 2).set("blockedLeaders", list("l9"))),
                fault(
                        "$.youngPeople[2].blockedPlaces: no place has the id \"p9\"",
                        p -> young(p, 2).set("blockedPlaces", list("p9"))),
                fault(
                        "$.youngPeople[2].blockedCompanies: no company has the id \"c9\"",
                        p -> young(p, 2).set("blockedCompanies", list("c9"))),
                fault(
                        "$.youngPeople[0].published.place: no place has the id \"p9\"",
                        p -> young(p, 0).withObject("published").put("place", "p9")),
                fault(
                        "$.commutes.y9: no young person has the id \"y9\"",
                        p -> p.withObject("commutes").withObject("y9").put("p1", 3)),
                fault(
                        "$.commutes.y1.p9: no place has the id \"p9\"",
                        p -> p.withObject("commutes").withObject("y1").put("p9", 3)),
                fault(
                        "$.commutes.y1.p1: must be at least 0, not -3",
                        p -> p.withObject("commutes").withObject("y1").put("p1", -3)),
                fault(
                        "$.youngPeople[1].maxCommuteMinutes: must be at least 1, not 0",
                        p -> young(p, 1).put("maxCommuteMinutes", 0)),
                fault(
                        "$.youngPeople[0].interests[1]: \"7223\" is ranked twice",
                        p -> young(p, 0).set("interests", list("7223", "7223"))),
                fault(
                        "$.youngPeople[0].interests: must have at most 3 entries, not 4",
                        p -> young(p, 0).set("interests", list("7223", "7212", "5223", "5221"))),
                fault(
                        "$.youngPeople[1].companyWishes[1]: \"c2\" is ranked twice",
                        p -> young(p, 1).set("companyWishes", list("c2", "c2"))),
                fault(
                        "$.youngPeople[0].interests[0]: must be four digits, not \"722\"",
                        p -> young(p, 0).set("interests", list("722"))),
                fault(
                        "$.places[0].occupation: must be four digits, not \"72x3\"",
                        p -> place(p, 0).put("occupation", "72x3")),
                fault(
                        "$.places[0].from: 2027-10-01 is after to 2027-09-30",
                        p -> place(p, 0).put("from", "2027-10-01")),
                fault(
                        "$.leaders[0].from: 2028-01-01 is after to 2027-12-31",
                        p -> leader(p, 0).put("from", "2028-01-01")),
                fault(
                        "$.youngPeople[3].followUpNeed: must be from 1 to 3, not 4",
                        p -> young(p, 3).put("followUpNeed", 4)),
                fault(
                        "$.places[2].seats: must be at least 0, not -1",
                        p -> place(p, 2).put("seats", -1)),
                fault(
                        "$.leaders[1].capacity: must be at least 0, not -2",
                        p -> leader(p, 1).put("capacity", -2)),
                fault("$.minMonths: must be from 1 to 1200, not 0", p -> p.put("minMonths", 0)),
                fault("$.minMonths: 9 is after maxMonths 8", p -> p.put("minMonths", 9)),
                fault(
                        "$.youngPeople[1].minMonths: 9 is after maxMonths 8",
                        p -> young(p, 1).put("minMonths", 9)),
                fault(
                        "$.youngPeople[0].home.lat: must be from -90 to 90, not 90.5",
                        p -> young(p, 0).withObject("home").put("lat", 90.5)),
                fault(
                        "$.places[0].site.lon: must be from -180 to 180, not -181.0",
                        p -> place(p, 0).withObject("site").put("lon", -181.0)),
                fault(
                        "$.youngPeople[0].transport: must be one of CAR, PUBLIC, BICYCLE, WALK, not \"BOAT\"",
                        p -> young(p, 0).put("transport", "BOAT")),
                fault(
                        "$.places[0].norwegianLevel: must be one of NONE, A1, A2, B1, B2, C1, C2, not \"D1\"",
                        p -> place(p, 0).put("norwegianLevel", "D1")),
                fault(
                        "$.youngPeople[1].pinned: pinned needs a published place and leader",
                        p -> young(p, 1).put("pinned", true)),
                fault("$.youngPeople[1].published: the pinned offer does not exist, it breaks age", p -> {
                    young(p, 1).put("pinned", true);
                    young(p, 1).withObject("published").put("place", "p1").put("leader", "l1");
                }),
                fault("$.places[1].seats: pins ask for 2 of 1 seats", p -> {
                    young(p, 0).put("pinned", true);
                    young(p, 1).put("pinned", true);
                    young(p, 1).withObject("published").put("place", "p2").put("leader", "l2");
                }),
                fault("$.leaders[1].capacity: pins ask for 5 of a capacity of 4", p -> {
                    young(p, 0).put("pinned", true);
                    young(p, 2).put("pinned", true);
                    young(p, 2).withObject("published").put("place", "p1").put("leader", "l2");
                }),
                fault(
                        "$.weights.charm: unknown weight \"charm\"",
                        p -> p.withObject("weights").put("charm", 3)),
                fault(
                        "$.weights.alone: must be from 0 to 10000000, not -1",
                        p -> p.withObject("weights").put("alone", -1)),
                fault(
                        "$.weights.convexity: must be from 1 to 10000000, not 0",
                        p -> p.withObject("weights").put("convexity", 0)),
                fault(
                        "$.weights: interest, learning, wish, commute and leader must not all be 0",
                        p -> p.withObject("weights")
                                .put("interest", 0)
                                .put("learning", 0)
                                .put("wish", 0)
                                .put("commute", 0)
                                .put("leader", 0)),
                fault(
                        "$.youngPeople[0].birthDate: must be a date such as 2027-02-01 that exists, not \"2007-02-29\"",
                        p -> young(p, 0).put("birthDate", "2007-02-29")),
                fault(
                        "$.places[0].seats: must be a whole number from -2147483648 to 2147483647, not 1.5",
                        p -> place(p, 0).put("seats", 1.5)),
                fault(
                        "$.places[0].seats: must be a whole number from -2147483648 to 2147483647, not 3000000000",
                        p -> place(p, 0).put("seats", 3_000_000_000L)),
                fault(
                        "$.places[0].seats: must be a whole number, not the text \"2\"",
                        p -> place(p, 0).put("seats", "2")),
                fault("$.places[0].seats: is required", p -> place(p, 0).remove("seats")),
                fault("$.places[0].to: is required", p -> place(p, 0).putNull("to")),
                fault(
                        "$.leaders[0].places: must be a list, not the text \"p1\"",
                        p -> leader(p, 0).put("places", "p1")),
                fault(
                        "$.youngPeople[0].needs[0]: must be a text, not null",
                        p -> young(p, 0).withArray("needs").removeAll().addNull()),
                fault(
                        "$.leaders[0].ready: must be true or false, not the number 1",
                        p -> leader(p, 0).put("ready", 1)),
                fault(
                        "$.youngPeople[0].home: must be an object, not a list",
                        p -> young(p, 0).set("home", list())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFaultIsNamedOnceAndNothingElseIsWritten(String line, Consumer<ObjectNode> change) {
        ObjectNode problem = example();
        change.accept(problem);
        Outcome outcome = match(problem.toString());
        assertThat(outcome.lines()).containsExactly(line);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        ObjectNode problem = example();
        place(problem, 0).put("seats", -1).put("colour", "red");
        young(problem, 3).put("followUpNeed", 0).put("availableFrom", "2027-02-30");
        assertThat(match(problem.toString()).lines())
                .containsExactlyInAnyOrder(
                        "$.places[0].colour: unknown field",
                        "$.places[0].seats: must be at least 0, not -1",
                        "$.youngPeople[3].followUpNeed: must be from 1 to 3, not 0",
                        "$.youngPeople[3].availableFrom: must be a date such as 2027-02-01 that exists, not"
                                + " \"2027-02-30\"");
    }

    @Test
    void brokenJsonIsNamedWithLineAndColumn() {
        Outcome outcome = match("{\n  \"id\": \"x\",,\n}");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.lines()).singleElement().asString().startsWith("$: broken JSON at line 2, column 13: ");
    }

    @Test
    void anEmptyDocumentAndSomethingAfterTheEndAreBrokenJson() {
        assertThat(match("").lines()).singleElement().asString().startsWith("$: broken JSON");
        assertThat(match(example() + "{}").lines()).singleElement().asString().startsWith("$: broken JSON");
        assertThat(match("[]").lines()).containsExactly("$: must be an object, not a list");
    }

    @Test
    void aFieldGivenTwiceIsAFault() {
        assertThat(match("{\"id\": \"x\",\n \"id\": \"y\"}").lines())
                .singleElement()
                .asString()
                .startsWith("$: the field \"id\" is given twice, again at line 2");
    }

    @Test
    void nullMeansTheDefault() {
        ObjectNode problem = example();
        problem.putNull("minMonths").putNull("weights").putNull("commutes");
        young(problem, 0).putNull("availableFrom").putNull("licences").putNull("pinned");
        place(problem, 0).putNull("licences");
        assertThat(match(problem.toString()).code()).isZero();
    }

    @Test
    void anUnreadableFileIsNamed() {
        Outcome outcome = run("", new StopSignal(), folder.resolve("none.json").toString(), "--limit", "1s");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.lines())
                .containsExactly(folder.resolve("none.json") + ": cannot be read (there is no such file)");
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void wrongArgumentsAreNamed(String line, List<String> args) {
        Outcome outcome = run(example().toString(), new StopSignal(), args.toArray(String[]::new));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.lines()).containsExactly(line);
        assertThat(outcome.out()).isEmpty();
    }

    static Stream<Arguments> arguments() {
        String duration = " must be a duration above zero such as 30s, 5m, 500ms or PT30S, not ";
        return Stream.of(
                Arguments.of("--limit:" + duration + "\"-5s\"", List.of("-", "--limit", "-5s")),
                Arguments.of("--limit:" + duration + "\"PT-5S\"", List.of("-", "--limit", "PT-5S")),
                Arguments.of("--limit:" + duration + "\"0s\"", List.of("-", "--limit", "0s")),
                Arguments.of("--limit:" + duration + "\"soon\"", List.of("-", "--limit=soon")),
                Arguments.of("--limit: is required", List.of("-")),
                Arguments.of("--limit: needs a value", List.of("-", "--limit")),
                Arguments.of("problem: is required", List.of("--limit", "5s")),
                Arguments.of(
                        "--gap: must be a number from 0 to 1, not \"2\"", List.of("-", "--limit", "5s", "--gap", "2")),
                Arguments.of(
                        "--seed: must be a whole number from -9223372036854775808 to 9223372036854775807, not x",
                        List.of("-", "--limit", "5s", "--seed", "x")),
                Arguments.of("--fast: unknown option", List.of("-", "--limit", "5s", "--fast")));
    }

    @Test
    void durationsAreUnderstoodAsPeopleWriteThem() {
        assertThat(Stream.of("30s", "5m", "500ms", "PT30S", "2h")
                        .map(text -> Limits.parse(text).orElseThrow().toMillis()))
                .containsExactly(30_000L, 300_000L, 500L, 30_000L, 7_200_000L);
    }

    @Test
    void theSolutionAloneIsOnStandardOutputAndProgressOnStandardError() throws IOException {
        Outcome outcome = match(example().toString(), "--seed", "5");
        assertThat(outcome.code()).isZero();
        JsonNode solution = MAPPER.readTree(outcome.out());
        assertThat(solution.get("problem").asText()).isEqualTo("worked-example");
        assertThat(solution.get("total").asLong()).isEqualTo(3391);
        assertThat(solution.get("bound").asLong()).isEqualTo(3391);
        assertThat(solution.get("status").asText()).isEqualTo("OPTIMAL");
        assertThat(solution.get("seed").asLong()).isEqualTo(5);
        assertThat(solution.get("weights").size()).isEqualTo(12);
        assertThat(outcome.lines())
                .isNotEmpty()
                .allMatch(line -> line.matches("[0-9.]+ s  best [0-9]+  bound [0-9]+  gap [0-9.]+"));
    }

    @Test
    void withAFileForTheSolutionStandardOutputStaysEmpty() throws IOException {
        Path file = folder.resolve("solution.json");
        Files.writeString(file, "earlier");
        Outcome outcome = match(example().toString(), "--out", file.toString());
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(MAPPER.readTree(file.toFile()).get("total").asLong()).isEqualTo(3391);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aStoppedRunStillWritesItsBest() throws IOException {
        StopSignal stop = new StopSignal();
        stop.stop();
        Outcome outcome = run(example().toString(), stop, "-", "--limit", "1h");
        assertThat(outcome.code()).isZero();
        assertThat(MAPPER.readTree(outcome.out()).get("hard").asInt()).isZero();
    }

    @Test
    void weightsOfAFolderWinOverThePackagedAndTheProblemsOverBoth() throws IOException {
        Files.writeString(folder.resolve("weights.properties"), "# ours\nunplaced = 20000\nalone=7\n");
        ObjectNode problem = example();
        problem.withObject("weights").put("alone", 9);
        Outcome outcome = match(problem.toString(), "--config", folder.toString());
        JsonNode weights = MAPPER.readTree(outcome.out()).get("weights");
        assertThat(weights.get("unplaced").asInt()).isEqualTo(20_000);
        assertThat(weights.get("alone").asInt()).isEqualTo(9);
        assertThat(weights.get("wish").asInt()).isEqualTo(20);
    }

    @Test
    void faultsOfTheWeightsNameFileAndLine() throws IOException {
        Path file = folder.resolve("weights.properties");
        Files.writeString(file, "wish = -1\ncharm = 3\n\nalone 5\nalone = 5\nalone = 6\n");
        assertThat(match(example().toString(), "--config", folder.toString()).lines())
                .containsExactly(
                        file + ":1: must be a whole number from 0 to 10000000, not -1",
                        file + ":2: unknown weight \"charm\"",
                        file + ":4: must be a line such as interest = 30",
                        file + ":6: the weight \"alone\" is given twice");
    }
}
