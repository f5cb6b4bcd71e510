package no.nystart.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.nystart.matching.exchange.WorkedExample;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.WeightKey;
import no.nystart.matching.model.YoungPerson;
import org.junit.jupiter.api.Test;

class CircumstancesTest {

    private final Problem problem = WorkedExample.problem();
    private final Set<String> everybody =
            problem.youngPeople().stream().map(YoungPerson::id).collect(Collectors.toSet());

    @Test
    void aProblemDiffersFromItselfInNothing() {
        assertThat(Circumstances.between(problem, problem, everybody).same()).isTrue();
    }

    @Test
    void everyKindOfDifferenceIsCountedByItself() {
        Circumstances differing = to(
                new Change.Commute("y1", 61),
                new Change.Licences("y2", Set.of("CE")),
                new Change.Pin("y2", new PlaceAndLeader("p3", "l3")),
                new Change.Seats("p1", 4),
                new Change.Capacity("l1", 2),
                new Change.OtherWeights(Map.of(WeightKey.WISH, 21)));

        assertThat(differing.people()).isEqualTo(new Circumstances.Counts(0, 0, 2));
        assertThat(differing.steered()).isEqualTo(1);
        assertThat(differing.places()).isEqualTo(new Circumstances.Counts(0, 0, 1));
        assertThat(differing.leaders()).isEqualTo(new Circumstances.Counts(0, 0, 1));
        assertThat(differing.companies().any()).isFalse();
        assertThat(differing.weights()).containsExactly(new Circumstances.Weighed(WeightKey.WISH, 20, 21));
        assertThat(differing.same()).isFalse();
    }

    @Test
    void whoJoinsAndWhoLeavesIsNotTakenForSomebodyChanged() {
        List<YoungPerson> fewer =
                problem.youngPeople().subList(1, problem.youngPeople().size());
        Problem without = Rewriting.with(problem, fewer, problem.companies(), problem.places(), problem.leaders());

        assertThat(Circumstances.between(problem, without, everybody).people())
                .isEqualTo(new Circumstances.Counts(0, 1, 0));
        assertThat(Circumstances.between(without, problem, everybody).people())
                .isEqualTo(new Circumstances.Counts(1, 0, 0));
    }

    @Test
    void ofWhomNothingMayBeToldNothingCounts() {
        Set<String> others = new HashSet<>(everybody);
        others.remove("y1");
        Problem changed = new Change.Commute("y1", 61).in(problem);
        assertThat(Circumstances.between(problem, changed, others).same()).isTrue();
    }

    private Circumstances to(Change... changes) {
        Problem changed = problem;
        for (Change change : Arrays.asList(changes)) {
            changed = change.in(changed);
        }
        return Circumstances.between(problem, changed, everybody);
    }
}
