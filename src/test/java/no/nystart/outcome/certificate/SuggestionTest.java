package no.nystart.outcome.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.nystart.followup.checkin.GoalStep;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    @Test
    void theGoalThatHasComeLeastFarDecides() {
        assertThat(Suggestion.of(List.of(GoalStep.REACHED, GoalStep.WELL_ON_THE_WAY)))
                .contains(Mastery.WITH_HELP);
        assertThat(Suggestion.of(List.of(GoalStep.REACHED))).contains(Mastery.ALONE);
    }

    @Test
    void nothingIsSuggestedWhereNothingHasBegun() {
        assertThat(Suggestion.of(List.of())).isEmpty();
        assertThat(Suggestion.of(List.of(GoalStep.REACHED, GoalStep.NOT_BEGUN))).isEmpty();
    }
}
