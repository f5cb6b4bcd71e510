package no.nystart.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same sources are built from the same parts tomorrow. */
class PinnedVersionsTest {

    private static final Path WEB = Path.of("src/main/web");
    private static final String EXACT = "\\d+(\\.\\d+)+([.-][A-Za-z0-9.-]+)?";
    private static final Pattern VERSION = Pattern.compile("<(?:[a-z-]+\\.)?version>([^<$]+)</");
    private static final Pattern PLUGIN = Pattern.compile("(?s)<plugin>(.*?)</plugin>");

    @Test
    void everyVersionOfThePomIsExact() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(VERSION.matcher(pom).results().map(found -> found.group(1)))
                .hasSizeGreaterThan(20)
                .allMatch(version -> version.matches(EXACT));
        assertThat(pom).doesNotContain("SNAPSHOT", "LATEST", "RELEASE</");
    }

    @Test
    void everyPluginThatIsConfiguredHasAVersion() throws IOException {
        String build = Files.readString(Path.of("pom.xml")).replaceFirst("(?s).*?<build>", "");
        List<String> plugins =
                PLUGIN.matcher(build).results().map(found -> found.group(1)).toList();
        assertThat(plugins)
                .isNotEmpty()
                .allMatch(plugin -> plugin.contains("<version>")
                        || plugins.stream()
                                .anyMatch(other -> other.contains("<version>")
                                        && other.contains(plugin.lines()
                                                .filter(line -> line.contains("<artifactId>"))
                                                .findFirst()
                                                .orElseThrow()
                                                .strip())));
    }

    @Test
    void everyPackageOfThePagesIsExactAndLocked() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode wanted = json.readTree(WEB.resolve("package.json").toFile());
        JsonNode locked =
                json.readTree(WEB.resolve("package-lock.json").toFile()).get("packages");
        assertThat(Stream.of("dependencies", "devDependencies")
                        .flatMap(kind -> wanted.path(kind).properties().stream()))
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry.getValue().textValue()).matches(EXACT);
                    assertThat(locked.at("/node_modules~1" + entry.getKey().replace("/", "~1") + "/version")
                                    .textValue())
                            .isEqualTo(entry.getValue().textValue());
                });
    }
}
