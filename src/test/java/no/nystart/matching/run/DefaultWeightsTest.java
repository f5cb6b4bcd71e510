package no.nystart.matching.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.nystart.matching.model.WeightKey;
import no.nystart.matching.model.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultWeightsTest {

    @TempDir
    Path folder;

    @Test
    void withoutAFolderThePackagedOnesCount() {
        assertThat(new DefaultWeights(Optional.empty()).get()).isEqualTo(Weights.defaults());
    }

    @Test
    void aFolderOfOnesOwnCountsInstead() throws IOException {
        weights("commute = 35");
        assertThat(new DefaultWeights(Optional.of(folder)).get().get(WeightKey.COMMUTE))
                .isEqualTo(35);
    }

    @Test
    void anUnknownAndANegativeWeightStopTheStartWithFileAndLine() throws IOException {
        weights("# our own\ncommute = 35\ncomute = 36\n\nwish = -1");
        assertThatThrownBy(() -> new DefaultWeights(Optional.of(folder)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(folder.resolve("weights.properties") + ":3: unknown weight \"comute\"; "
                        + folder.resolve("weights.properties")
                        + ":5: must be a whole number from 0 to 10000000, not -1");
    }

    @Test
    void aFolderWithoutTheFileStopsTheStartToo() {
        assertThatThrownBy(() -> new DefaultWeights(Optional.of(folder)))
                .hasMessageContaining(folder.resolve("weights.properties") + ": cannot be read");
    }

    private void weights(String lines) throws IOException {
        Files.writeString(folder.resolve("weights.properties"), lines);
    }
}
