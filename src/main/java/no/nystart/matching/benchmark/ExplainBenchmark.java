package no.nystart.matching.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import no.nystart.matching.explain.Alternative;
import no.nystart.matching.explain.Alternatives;
import no.nystart.matching.explain.Change;
import no.nystart.matching.explain.Price;
import no.nystart.matching.explain.Resolving;
import no.nystart.matching.explain.SolvedProblem;
import no.nystart.matching.explain.WhatIf;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import no.nystart.matching.solve.MatchingSolver;
import no.nystart.matching.solve.SolveOptions;
import no.nystart.matching.solve.StopSignal;

/** Measures the explanations on generated regions of 200 people, as rows of markdown tables. */
public final class ExplainBenchmark {

    private static final int PEOPLE = 200;

    private final int seeds;
    private final Duration limit;
    private final MatchingSolver solver;
    private final Consumer<String> line;

    /**
     * @param seeds how many regions of each kind, seeds 1, 2, …
     * @param limit of each solve
     * @param line takes each line of the tables as soon as it is known
     */
    public ExplainBenchmark(int seeds, Duration limit, MatchingSolver solver, Consumer<String> line) {
        this.seeds = seeds;
        this.limit = limit;
        this.solver = solver;
        this.line = line;
    }

    public void run() {
        line.accept("| density | what | proven | seconds, median | best | worst | beside |");
        line.accept("|---|---|---|---|---|---|---|");
        for (Density density : Density.values()) {
            new Cohorts(density).measure();
        }
    }

    /** The regions of one density. */
    private final class Cohorts {

        private final Density density;
        private final Series first = new Series();
        private final Series decline = new Series();
        private final Series allEstimates = new Series();
        private final Series moreEstimates = new Series();
        private final Series exact = new Series();
        private final List<Double> moved = new ArrayList<>();
        private final List<Double> offers = new ArrayList<>();
        private final List<Double> errors = new ArrayList<>();

        Cohorts(Density density) {
            this.density = density;
        }

        void measure() {
            for (long seed = 1; seed <= seeds; seed++) {
                cohort(seed);
            }
            first.row(density, "first run", "");
            decline.row(
                    density,
                    "re-run after a decline, everybody published",
                    String.format(Locale.ROOT, "others moved: median %.0f, most %.0f", median(moved), most(moved)));
            allEstimates.row(
                    density,
                    "why-not estimates of one person's alternatives, prices included",
                    String.format(Locale.ROOT, "alternatives: median %.0f, most %.0f", median(offers), most(offers)));
            moreEstimates.row(density, "the same for the next person, prices known", "");
            exact.row(
                    density,
                    "exact why-not of one alternative",
                    String.format(
                            Locale.ROOT, "estimate off by: median %.0f, most %.0f", median(errors), most(errors)));
        }

        private void cohort(long seed) {
            Problem problem = InstanceGenerator.problem(density, PEOPLE, seed);
            Random random = new Random(seed);
            long start = System.nanoTime();
            Solution solution =
                    solver.solve(problem, new SolveOptions(limit, seed, 0), moment -> {}, new StopSignal(), null);
            first.add(start, solution.status() == Solution.Status.OPTIMAL);
            // a run that goes into decisions has had the time for its proof
            Solution settled = solver.solve(
                    problem,
                    new SolveOptions(limit.multipliedBy(3), seed, 0),
                    moment -> {},
                    new StopSignal(),
                    solution);
            decline(problem, settled, random, seed);
            whyNot(SolvedProblem.of(problem, settled), random, seed);
        }

        private void decline(Problem problem, Solution solution, Random random, long seed) {
            Problem published = problem;
            for (Solution.Assignment assignment : solution.assignments()) {
                PlaceAndLeader offer = new PlaceAndLeader(assignment.place(), assignment.leader());
                published = new Change.Pin(assignment.youngPerson(), offer).in(published);
                published = new Change.Unpin(assignment.youngPerson()).in(published);
            }
            Solution known =
                    solver.solve(published, new SolveOptions(limit, seed, 0), moment -> {}, new StopSignal(), solution);
            SolvedProblem solved = SolvedProblem.of(published, known);
            Solution.Assignment declined =
                    known.assignments().get(random.nextInt(known.assignments().size()));
            Change block = new Change.Block(declined.youngPerson(), Change.Blocked.PLACE, declined.place());
            long start = System.nanoTime();
            if (WhatIf.of(solved, List.of(block), resolving(seed)) instanceof WhatIf.Solved rerun) {
                decline.add(start, rerun.solution().status() == Solution.Status.OPTIMAL);
                moved.add((double)
                        rerun.difference().movesOfOthers(declined.youngPerson()).size());
            }
        }

        private void whyNot(SolvedProblem solved, Random random, long seed) {
            List<Solution.Assignment> assignments = solved.solution().assignments();
            List<Alternative> estimates = List.of();
            String person = "";
            while (estimates.isEmpty()) {
                person = assignments.get(random.nextInt(assignments.size())).youngPerson();
                long start = System.nanoTime();
                estimates = new Alternatives(SolvedProblem.of(solved.problem(), solved.solution()), person).estimates();
                if (!estimates.isEmpty()) {
                    allEstimates.add(start, true);
                    offers.add((double) estimates.size());
                }
            }
            new Alternatives(solved, person).estimates();
            String next = assignments.get(random.nextInt(assignments.size())).youngPerson();
            long start = System.nanoTime();
            new Alternatives(solved, next).estimates();
            moreEstimates.add(start, true);
            Alternative estimate = estimates.get(random.nextInt(estimates.size()));
            start = System.nanoTime();
            Alternative alternative = new Alternatives(solved, person).exact(estimate.offer(), resolving(seed));
            exact.add(start, alternative.price() instanceof Price.Exact);
            errors.add((double)
                    Math.abs(alternative.price().rise() - estimate.price().rise()));
        }

        private Resolving resolving(long seed) {
            return new Resolving(solver, limit, seed, new StopSignal());
        }
    }

    /** Measurements of one kind. */
    private final class Series {

        private final List<Double> seconds = new ArrayList<>();
        private int proven;

        void add(long startNanos, boolean isProven) {
            seconds.add((System.nanoTime() - startNanos) / 1e9);
            proven += isProven ? 1 : 0;
        }

        void row(Density density, String what, String beside) {
            line.accept(String.format(
                    Locale.ROOT,
                    "| %s | %s | %d of %d | %.2f | %.2f | %.2f | %s |",
                    density,
                    what,
                    proven,
                    seconds.size(),
                    median(seconds),
                    seconds.stream().mapToDouble(Double::doubleValue).min().orElse(0),
                    most(seconds),
                    beside));
        }
    }

    private static double median(List<Double> values) {
        return values.isEmpty() ? 0 : values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double most(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
}
