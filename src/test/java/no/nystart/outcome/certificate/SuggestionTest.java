package no.nystart.outcome.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nystart.followup.goal.Progress;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    @Test
    void theGoalThatHasComeLeastFarDecides() {
        assertThat(Suggestion.of(List.of(Progress.REACHED, Progress.WELL_ON_THE_WAY)))
                .contains(Mastery.WITH_HELP);
        assertThat(Suggestion.of(List.of(Progress.REACHED))).contains(Mastery.ALONE);
    }

    @Test
    void nothingIsSuggestedWhereNothingHasBegun() {
        assertThat(Suggestion.of(List.of())).isEmpty();
        assertThat(Suggestion.of(List.of(Progress.REACHED, Progress.NOT_BEGUN))).isEmpty();
    }
}
