package no.nystart.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each promise has its line, and each test that is said to keep one is there. */
class PromisesTest {

    private static final int PROMISES = 23;
    private static final Path PAGE = Path.of("src/docs/promises.md");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT|Benchmark|Properties))`");
    private static final Pattern DRILL = Pattern.compile("`(deploy/drills/\\w+\\.sh)`");

    @Test
    void eachTestThatIsNamedIsThere() throws IOException {
        Set<String> there;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java/no/nystart"))) {
            there = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertThat(named(TEST)).isNotEmpty().isSubsetOf(there);
        assertThat(named(DRILL)).isNotEmpty().allMatch(drill -> Files.isExecutable(Path.of(drill)));
    }

    @Test
    void eachPromiseHasItsLine() throws IOException {
        assertThat(Files.readAllLines(PAGE).stream()
                        .filter(line -> line.matches("\\| \\d+ \\|.*"))
                        .map(line -> Integer.valueOf(line.split(" ")[1])))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, PROMISES).boxed().toList());
    }

    @Test
    void eachLineNamesWhatKeepsItAndSaysWhatWasMeasuredOrThatNothingWas() throws IOException {
        assertThat(Files.readAllLines(PAGE).stream()
                        .filter(line -> line.matches("\\| \\d+ \\|.*"))
                        .map(line -> line.split("\\|")))
                .hasSize(PROMISES)
                .allSatisfy(cells -> {
                    assertThat(cells).as(String.join("|", cells)).hasSize(5);
                    assertThat(TEST.matcher(cells[3]).find()
                                    || DRILL.matcher(cells[3]).find())
                            .as(cells[3])
                            .isTrue();
                    assertThat(cells[4].strip())
                            .as("figure of" + cells[2])
                            .isNotEmpty()
                            .isNotEqualTo("–");
                });
    }

    private static Set<String> named(Pattern what) throws IOException {
        return what.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
