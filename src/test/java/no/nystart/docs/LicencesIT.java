package no.nystart.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What comes with the service and under which licence, of the SBOMs that the build makes before this. */
class LicencesIT {

    private static final Path PAGE = Path.of("src/docs/licences.md");
    private static final List<Path> SBOMS = List.of(Path.of("target/sbom/java.json"), Path.of("target/sbom/web.json"));
    private static final String HEAD = """
            # What comes with the service, and under which licence

            Made of the CycloneDX SBOMs (`target/sbom`); compared by `LicencesIT`, which writes it anew with `-Dwrite-docs=true`. Where
            a part names several licences, whoever uses it chooses among them.

            | part | version | licence |
            |---|---|---|
            """;

    @Test
    void everyPartHasALicenceAndIsListed() throws IOException {
        Set<String> lines = parts().stream().map(Part::line).collect(Collectors.toCollection(TreeSet::new));
        String page = HEAD + String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("write-docs")) {
            Files.writeString(PAGE, page);
        } else {
            assertThat(Files.readString(PAGE)).isEqualTo(page);
        }
    }

    @Test
    void noPartAsksThatWhatItIsUsedInBeGivenAwayUnderItsOwnLicence() throws IOException {
        assertThat(parts())
                .isNotEmpty()
                .allSatisfy(part ->
                        assertThat(part.licences()).as(part.name()).anyMatch(licence -> !asksForTheWhole(licence)));
    }

    /** The GPL and its kin, other than the lesser one and with Java's exception for what is only linked. */
    private static boolean asksForTheWhole(String licence) {
        return licence.matches("(?i).*(\\bA?GPL|General Public Licen[cs]e).*")
                && !licence.matches("(?i).*(LGPL|Lesser|classpath.exception).*");
    }

    private static List<Part> parts() throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Path sbom : SBOMS) {
            new ObjectMapper().readTree(sbom.toFile()).get("components").forEach(part -> parts.add(Part.of(part)));
        }
        return parts;
    }

    private record Part(String name, String version, SortedSet<String> licences) {

        static Part of(JsonNode part) {
            String group = part.path("group").asText("");
            SortedSet<String> licences = new TreeSet<>();
            part.path("licenses").forEach(choice -> {
                JsonNode licence = choice.path("license");
                licences.add(choice.path("expression")
                        .asText(licence.path("id").asText(licence.path("name").asText())));
            });
            // each platform brings its own machine code, under the same licence
            String name = part.get("name").asText().replaceFirst("-(linux|darwin|windows|win32)-.*", "-*");
            return new Part(
                    group.isEmpty() ? name : group + ":" + name,
                    part.path("version").asText(),
                    licences);
        }

        String line() {
            return "| " + name + " | " + version + " | " + String.join(", ", licences) + " |";
        }
    }
}
