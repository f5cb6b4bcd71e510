package no.nystart.followup.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.nystart.followup.goal.Progress;

/** Something that the three see so differently that it is worth talking about. */
public sealed interface Disagreement {

    /** Scores at least that far apart are not the same any more. */
    int APART = 2;

    /** How it goes as a whole. */
    record AboutScore(View lowest, View highest) implements Disagreement {}

    /** How far a goal has come. */
    record AboutGoal(UUID goal) implements Disagreement {}

    /** The score first, then the goals in their order. */
    static List<Disagreement> among(List<View> views, List<UUID> goals) {
        List<Disagreement> found = new ArrayList<>();
        Comparator<View> byScore = Comparator.comparingInt(View::score);
        views.stream().min(byScore).ifPresent(lowest -> {
            View highest = views.stream().max(byScore).orElseThrow();
            if (highest.score() - lowest.score() >= APART) {
                found.add(new AboutScore(lowest, highest));
            }
        });
        goals.stream()
                .filter(goal -> judgements(views, goal).distinct().count() > 1)
                .map(AboutGoal::new)
                .forEach(found::add);
        return found;
    }

    private static Stream<Progress> judgements(List<View> views, UUID goal) {
        return views.stream().map(view -> view.goals().get(goal)).filter(Objects::nonNull);
    }
}
