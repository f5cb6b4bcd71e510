package no.nystart.matching.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.nystart.matching.model.RuleCatalogue;
import no.nystart.matching.model.WeightKey;
import no.nystart.matching.model.Weights;
import org.junit.jupiter.api.Test;

class WeightsReaderTest {

    @Test
    void thePackagedWeightsAreTheDefaults() {
        assertThat(WeightsReader.packaged()).isEqualTo(Weights.defaults());
    }

    @Test
    void everyWeightIsPackagedWithItsMeaning() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("solver-config/weights.properties"));
        for (WeightKey key : WeightKey.values()) {
            int line = lines.indexOf(key.key() + " = " + key.byDefault());
            assertThat(line).as(key.key()).isPositive();
            assertThat(lines.get(line - 1)).isEqualToIgnoringCase("# " + key.meaning());
        }
    }

    @Test
    void everyWeightBelongsToExactlyOneTermOfTheCatalogue() {
        assertThat(RuleCatalogue.current().terms().stream().flatMap(term -> term.weights().stream()))
                .containsExactlyInAnyOrder(WeightKey.values());
    }
}
