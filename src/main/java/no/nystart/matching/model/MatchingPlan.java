package no.nystart.matching.model;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The choices of everybody, as Timefold plans them (its accessors are for Timefold); the soft score is the negative total. */
@PlanningSolution
public class MatchingPlan {

    @PlanningEntityCollectionProperty
    private List<Choice> choices = List.of();

    @PlanningScore
    private @Nullable HardSoftScore score;

    /** For Timefold, which clones by it. */
    public MatchingPlan() {}

    private MatchingPlan(List<Choice> choices) {
        this.choices = choices;
    }

    /**
     * @param chosen position in the table for each person, or {@link OfferTable#NONE}
     */
    public static MatchingPlan of(OfferTable table, int[] chosen) {
        List<Choice> choices = new ArrayList<>();
        for (int person = 0; person < table.people(); person++) {
            choices.add(new Choice(table, person, chosen[person]));
        }
        return new MatchingPlan(choices);
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public void setChoices(List<Choice> choices) {
        this.choices = choices;
    }

    public @Nullable HardSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftScore score) {
        this.score = score;
    }

    /** Position in the table for each person, or {@link OfferTable#NONE}. */
    public int[] chosen() {
        return choices.stream().mapToInt(Choice::position).toArray();
    }
}
