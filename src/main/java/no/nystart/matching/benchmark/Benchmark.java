package no.nystart.matching.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import no.nystart.matching.solve.MatchingSolver;
import no.nystart.matching.solve.SolveOptions;
import no.nystart.matching.solve.StopSignal;

/** Measures the matching on generated regions, as rows of markdown tables. */
public final class Benchmark {

    private final int seeds;
    private final Duration limit;
    private final MatchingSolver solver;
    private final Consumer<String> line;

    /**
     * @param seeds how many regions of each kind, seeds 1, 2, …
     * @param limit of each solve
     * @param line takes each line of the tables as soon as it is known
     */
    public Benchmark(int seeds, Duration limit, MatchingSolver solver, Consumer<String> line) {
        this.seeds = seeds;
        this.limit = limit;
        this.solver = solver;
        this.line = line;
    }

    public void run() {
        solves(20);
        solves(200);
        tables(2000);
    }

    private void solves(int people) {
        line.accept("");
        line.accept("| people | density | proven | seconds, median | seconds, worst | gap, median | gap, worst |"
                + " (total − bound)/people, worst |");
        line.accept("|---|---|---|---|---|---|---|---|");
        for (Density density : Density.values()) {
            List<Double> seconds = new ArrayList<>();
            List<Double> gaps = new ArrayList<>();
            double perPerson = 0;
            int proven = 0;
            for (long seed = 1; seed <= seeds; seed++) {
                Problem problem = InstanceGenerator.problem(density, people, seed);
                long start = System.nanoTime();
                Solution solution =
                        solver.solve(problem, new SolveOptions(limit, seed, 0), moment -> {}, new StopSignal(), null);
                seconds.add((System.nanoTime() - start) / 1e9);
                gaps.add(solution.gap());
                perPerson = Math.max(perPerson, (double) (solution.total() - solution.bound()) / people);
                proven += solution.status() == Solution.Status.OPTIMAL ? 1 : 0;
            }
            row(
                    "| %d | %s | %d of %d | %.2f | %.2f | %.3f %% | %.3f %% | %.1f |",
                    people,
                    density,
                    proven,
                    seeds,
                    median(seconds),
                    worst(seconds),
                    100 * median(gaps),
                    100 * worst(gaps),
                    perPerson);
        }
    }

    private void tables(int people) {
        line.accept("");
        line.accept("| people | density | offers a person, mean | table built in seconds, median | worst |");
        line.accept("|---|---|---|---|---|");
        for (Density density : Density.values()) {
            List<Double> seconds = new ArrayList<>();
            double offers = 0;
            for (long seed = 1; seed <= seeds; seed++) {
                Problem problem = InstanceGenerator.problem(density, people, seed);
                long start = System.nanoTime();
                OfferTable table = OfferTable.of(problem);
                seconds.add((System.nanoTime() - start) / 1e9);
                offers += (double) table.size() / people / seeds;
            }
            row("| %d | %s | %.1f | %.2f | %.2f |", people, density, offers, median(seconds), worst(seconds));
        }
    }

    private void row(String format, Object... values) {
        line.accept(String.format(Locale.ROOT, format, values));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double worst(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
}
