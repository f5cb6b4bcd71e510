package no.nystart.followup.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nystart.followup.goal.Progress;
import org.junit.jupiter.api.Test;

class DisagreementTest {

    private static final UUID WELDING = UUID.fromString("0199a0c5-0000-7000-8000-000000000011");
    private static final UUID ON_TIME = UUID.fromString("0199a0c5-0000-7000-8000-000000000012");

    @Test
    void scoresTwoApartAreWorthTalkingAbout() {
        View low = view(ReviewParty.YOUNG_PERSON, 2, Map.of());
        View high = view(ReviewParty.LEADER, 4, Map.of());

        assertThat(among(low, high, view(ReviewParty.CASEWORKER, 3, Map.of())))
                .containsExactly(new Disagreement.AboutScore(low, high));
    }

    @Test
    void scoresOneApartAreNot() {
        assertThat(among(view(ReviewParty.YOUNG_PERSON, 3, Map.of()), view(ReviewParty.LEADER, 4, Map.of())))
                .isEmpty();
    }

    @Test
    void aGoalThatIsJudgedDifferentlyIsWorthTalkingAbout() {
        assertThat(among(
                        view(ReviewParty.YOUNG_PERSON, 4, Map.of(WELDING, Progress.REACHED)),
                        view(ReviewParty.LEADER, 4, Map.of(WELDING, Progress.BEGUN, ON_TIME, Progress.REACHED))))
                .containsExactly(new Disagreement.AboutGoal(WELDING));
    }

    @Test
    void whoeverDoesNotJudgeAGoalDoesNotDisagree() {
        assertThat(among(
                        view(ReviewParty.YOUNG_PERSON, 5, Map.of(ON_TIME, Progress.REACHED)),
                        view(ReviewParty.CASEWORKER, 5, Map.of())))
                .isEmpty();
    }

    private static List<Disagreement> among(View... views) {
        return Disagreement.among(List.of(views), List.of(WELDING, ON_TIME));
    }

    private static View view(ReviewParty party, int score, Map<UUID, Progress> goals) {
        return new View(party, score, "", "", goals);
    }
}
