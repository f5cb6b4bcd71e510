package no.nystart.outcome.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The figures of every group of a lattice. */
final class Cube {

    private final Lattice lattice;
    private final Figures[] figures;

    private Cube(Lattice lattice) {
        this.lattice = lattice;
        this.figures = new Figures[lattice.size()];
        Arrays.fill(figures, Figures.NONE);
    }

    /** @param keys one a dimension */
    record Counted(List<String> keys, Figures figures) {}

    /** @param counted those of the narrowest groups, each once */
    static Cube of(int dimensions, List<Counted> counted) {
        List<List<String>> values = IntStream.range(0, dimensions)
                .mapToObj(dimension -> (List<String>) new ArrayList<>(counted.stream()
                        .map(each -> each.keys().get(dimension))
                        .collect(Collectors.toCollection(TreeSet::new))))
                .toList();
        Cube cube = new Cube(new Lattice(values));
        for (Counted each : counted) {
            for (int group : cube.lattice.around(cube.lattice.at(each.keys()))) {
                cube.figures[group] = cube.figures[group].plus(each.figures());
            }
        }
        return cube;
    }

    Lattice lattice() {
        return lattice;
    }

    /** @param group -1 for one that nobody is in */
    Figures figures(int group) {
        return group < 0 ? Figures.NONE : figures[group];
    }

    /** How many of some kind there are in each group. */
    int[] people(ToIntFunction<Figures> kind) {
        return Arrays.stream(figures).mapToInt(kind).toArray();
    }
}
