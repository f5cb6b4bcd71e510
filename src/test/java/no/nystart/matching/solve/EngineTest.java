package no.nystart.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.nystart.matching.benchmark.Density;
import no.nystart.matching.benchmark.InstanceGenerator;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Solution;
import org.junit.jupiter.api.Test;

class EngineTest {

    /** Who changes what is found changes these figures, and raises the version with them: records say it. */
    @Test
    void aVersionFindsTheSameForEver() {
        Map<String, List<Long>> found = Map.of("7", List.of(216_522L, 216_392L, 12_222_614_900L));
        MatchingSolver solver = MatchingSolver.withoutNatives();
        OfferTable table = OfferTable.of(InstanceGenerator.problem(Density.TOWN, 70, 8));
        SolveOptions options = new SolveOptions(Duration.ofSeconds(5), 3, 0);

        Solution solution = solver.repeat(table, options, 4200, moment -> {}, new StopSignal(), null);

        long assigned = solution.assignments().stream()
                .mapToLong(match -> (match.youngPerson() + " " + match.place() + " " + match.leader()).hashCode())
                .sum();
        assertThat(List.of(solution.total(), solution.bound(), assigned))
                .isEqualTo(found.get(solver.engine().version()));
    }
}
