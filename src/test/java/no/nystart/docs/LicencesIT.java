package no.nystart.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What comes with the service and under which licence, of the SBOMs that {@code -Psupply-chain} makes. */
class LicencesIT {

    private static final Path PAGE = Path.of("src/docs/licences.md");
    private static final List<Path> SBOMS = List.of(Path.of("target/sbom/java.json"), Path.of("target/sbom/web.json"));
    private static final String HEAD = """
            # What comes with the service, and under which licence

            Made of the CycloneDX SBOMs (`target/sbom`); compared by `LicencesIT`, which writes it anew with `-Dwrite-docs=true`.

            | part | version | licence |
            |---|---|---|
            """;

    @Test
    void everyPartHasALicenceAndIsListed() throws IOException {
        assumeTrue(SBOMS.stream().allMatch(Files::exists), "no SBOM: built without -Psupply-chain");
        Set<String> lines = new TreeSet<>();
        for (Path sbom : SBOMS) {
            new ObjectMapper().readTree(sbom.toFile()).get("components").forEach(part -> lines.add(line(part)));
        }
        assertThat(lines).isNotEmpty().noneMatch(line -> line.endsWith("|  |"));
        String page = HEAD + lines.stream().collect(Collectors.joining("\n")) + "\n";
        if (Boolean.getBoolean("write-docs")) {
            Files.writeString(PAGE, page);
        } else {
            assertThat(Files.readString(PAGE)).isEqualTo(page);
        }
    }

    private static String line(JsonNode part) {
        String group = part.path("group").asText("");
        Set<String> licences = new TreeSet<>();
        part.path("licenses").forEach(choice -> {
            JsonNode licence = choice.path("license");
            licences.add(
                    choice.has("expression")
                            ? choice.get("expression").asText()
                            : licence.has("id")
                                    ? licence.get("id").asText()
                                    : licence.path("name").asText(""));
        });
        return "| " + (group.isEmpty() ? "" : group + ":") + part.get("name").asText() + " | "
                + part.path("version").asText() + " | " + String.join(", ", licences) + " |";
    }
}
