package no.nystart.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever is woken by an alert, or upgrades, finds it in the handbook. */
class OperationsTest {

    private static final Path PAGE = Path.of("src/docs/operations.md");
    private static final Pattern ALERT = Pattern.compile("(?m)^\\| `(Nystart\\w+)` \\|");
    private static final Pattern MIGRATION = Pattern.compile("(?m)^\\| V(\\d+)(?: to V(\\d+))? ");

    @Test
    void everyAlertIsExplainedAndNoneThatIsNotThere() throws IOException {
        List<String> explained = ALERT.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(Monitoring.in(Path.of("deploy")).rules())
                .extracting(rule -> rule.get("alert").textValue())
                .containsExactlyElementsOf(explained);
    }

    @Test
    void ofEveryMigrationItIsSaidWhetherTheVersionBeforeGoesOn() throws IOException {
        List<int[]> said = MIGRATION
                .matcher(Files.readString(PAGE))
                .results()
                .map(found -> new int[] {
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2) == null ? found.group(1) : found.group(2))
                })
                .toList();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".sql"))
                            .map(name -> Integer.parseInt(name.substring(1, name.indexOf("__")))))
                    .allMatch(number -> said.stream().anyMatch(range -> range[0] <= number && number <= range[1]));
        }
    }

    @Test
    void theDashboardAsksForWhatAlertsAskForToo() throws IOException {
        assertThat(Monitoring.in(Path.of("deploy")).names()).contains("nystart_open_reds", "nystart_run_gap");
    }
}
