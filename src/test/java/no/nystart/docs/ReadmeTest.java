package no.nystart.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.nystart.matching.model.RuleCatalogue;
import no.nystart.matching.model.WeightKey;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern RULES =
            Pattern.compile("(<!-- rules: [^\\n]*-->\\n)(.*)(<!-- end of rules -->)", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @Test
    void theTablesOfRulesAndWeightsAreTheCodes() throws IOException {
        String readme = Files.readString(README);
        Matcher rules = RULES.matcher(readme);
        assertThat(rules.find()).isTrue();
        if (Boolean.getBoolean("write-docs")) {
            Files.writeString(README, rules.replaceFirst("$1" + Matcher.quoteReplacement(tables()) + "$3"));
        } else {
            assertThat(rules.group(2))
                    .as("write them anew with: ./mvnw test -Dtest=ReadmeTest -Dwrite-docs=true")
                    .isEqualTo(tables());
        }
    }

    @Test
    void everythingItLinksToIsThere() throws IOException {
        assertThat(LINK.matcher(Files.readString(README)).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    private static String tables() {
        RuleCatalogue catalogue = RuleCatalogue.current();
        return "\n| hard rule | a match exists only if |\n|---|---|\n"
                + catalogue.rules().stream()
                        .map(rule -> "| `" + rule.code() + "` | " + rule.meaning() + " |\n")
                        .collect(Collectors.joining())
                + "\n| cost | what it weighs | weights (default) |\n|---|---|---|\n"
                + catalogue.terms().stream()
                        .map(term -> "| `" + term.code() + "` | " + term.meaning() + " | "
                                + term.weights().stream()
                                        .map(ReadmeTest::weight)
                                        .collect(Collectors.joining(", "))
                                + " |\n")
                        .collect(Collectors.joining())
                + "\n";
    }

    private static String weight(WeightKey weight) {
        return "`" + weight.key() + "` " + weight.byDefault();
    }
}
