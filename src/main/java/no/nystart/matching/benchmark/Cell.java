package no.nystart.matching.benchmark;

import java.time.Duration;
import java.util.List;
import no.nystart.matching.model.Problem;

/**
 * One measurement to be made: who solves which generated region under which limit.
 *
 * @param limit whole seconds
 * @param gap with which the matching ends before; others do not know of any
 */
public record Cell(Contender contender, Density density, int people, long seed, Duration limit, double gap) {

    /** The region to solve. */
    Problem problem() {
        return InstanceGenerator.problem(density, people, seed);
    }

    boolean isOfRegion(Cell other) {
        return density == other.density && people == other.people && seed == other.seed;
    }

    /** What tells it from all others, as fields of a line. */
    List<String> key() {
        return List.of(
                contender.name(),
                density.name(),
                Integer.toString(people),
                Long.toString(seed),
                Long.toString(limit.toSeconds()),
                Double.toString(gap));
    }

    static Cell of(List<String> key) {
        return new Cell(
                Contender.valueOf(key.get(0)),
                Density.valueOf(key.get(1)),
                Integer.parseInt(key.get(2)),
                Long.parseLong(key.get(3)),
                Duration.ofSeconds(Long.parseLong(key.get(4))),
                Double.parseDouble(key.get(5)));
    }
}
