package no.nystart.outcome.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

/** What of the cubes of one report can be told. Their first dimensions are the same filters, so that they share groups. */
final class Told {

    private final Map<Cube, boolean[]> untold;
    private final Map<Cube, boolean[]> outcomesUntold;

    private Told(Map<Cube, boolean[]> untold, Map<Cube, boolean[]> outcomesUntold) {
        this.untold = untold;
        this.outcomesUntold = outcomesUntold;
    }

    static Told of(Collection<Cube> cubes) {
        Map<Cube, boolean[]> untold = new IdentityHashMap<>();
        cubes.forEach(cube -> untold.put(cube, new boolean[cube.lattice().size()]));
        settle(untold, Figures::all);
        Map<Cube, boolean[]> outcomesUntold = new IdentityHashMap<>();
        untold.forEach((cube, hidden) -> outcomesUntold.put(cube, hidden.clone()));
        settle(outcomesUntold, Figures::known);
        return new Told(untold, outcomesUntold);
    }

    /** What one cube leaves out is left out of all: it would be the same figure. */
    private static void settle(Map<Cube, boolean[]> untold, ToIntFunction<Figures> kind) {
        List<Cube> cubes = List.copyOf(untold.keySet());
        int shared =
                cubes.stream().mapToInt(cube -> cube.lattice().size()).min().orElse(0);
        boolean[] common = new boolean[shared];
        boolean[] before;
        do {
            before = common.clone();
            for (Cube cube : cubes) {
                boolean[] already = Objects.requireNonNull(untold.get(cube)).clone();
                for (int group = 0; group < shared; group++) {
                    already[group] |= common[group];
                }
                boolean[] hidden = Discretion.untold(cube.lattice(), cube.people(kind), already);
                untold.put(cube, hidden);
                for (int group = 0; group < shared; group++) {
                    common[group] |= hidden[group];
                }
            }
        } while (!Arrays.equals(before, common));
    }

    /** @param group -1 for one that nobody is in */
    Tally tally(String key, Cube cube, int group) {
        return new Tally(
                key,
                cube.figures(group),
                group < 0 || !Objects.requireNonNull(untold.get(cube))[group],
                group < 0 || !Objects.requireNonNull(outcomesUntold.get(cube))[group]);
    }
}
