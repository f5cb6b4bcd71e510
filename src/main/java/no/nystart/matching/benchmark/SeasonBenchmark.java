package no.nystart.matching.benchmark;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Scoring;
import no.nystart.matching.model.Solution;
import no.nystart.matching.solve.Baselines;
import no.nystart.matching.solve.MatchingSolver;
import no.nystart.matching.solve.SolveOptions;
import no.nystart.matching.solve.StopSignal;

/** Measures deciding week by week against having known a whole season, as rows of a markdown table. */
public final class SeasonBenchmark {

    private static final int PEOPLE = 200;

    /** Of a week, and of the whole known from the beginning. */
    private static final double GAP = 0.001;

    private final long firstSeed;
    private final long lastSeed;
    private final Duration limit;
    private final MatchingSolver solver;
    private final Consumer<String> line;

    /** @param limit of each week; what is known from the beginning has three times that */
    public SeasonBenchmark(
            long firstSeed, long lastSeed, Duration limit, MatchingSolver solver, Consumer<String> line) {
        this.firstSeed = firstSeed;
        this.lastSeed = lastSeed;
        this.limit = limit;
        this.solver = solver;
        this.line = line;
    }

    public void run() {
        line.accept("| density | seed | best in hindsight, at least | placed | first come: total | ratio | placed"
                + " | best of each week: total | ratio | placed | with a forecast: total | ratio | placed |");
        line.accept("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (Density density : Density.values()) {
            for (long seed = firstSeed; seed <= lastSeed; seed++) {
                line.accept(row(density, seed));
            }
        }
    }

    private String row(Density density, long seed) {
        Season season = Season.of(density, PEOPLE, seed);
        Problem whole = season.hindsight();
        Solution hindsight = solve(whole, limit.multipliedBy(3));
        return String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %d |",
                        density,
                        seed,
                        hindsight.bound(),
                        hindsight.assignments().size())
                + figures(season, hindsight, false, Baselines::firstComeFirstServed)
                + figures(season, hindsight, false, problem -> solve(problem, limit))
                + figures(season, hindsight, true, problem -> solve(problem, limit));
    }

    private Solution solve(Problem problem, Duration time) {
        return solver.solve(problem, new SolveOptions(time, 1, GAP), moment -> {}, new StopSignal(), null);
    }

    /** The bound is what hindsight cannot do better than, so the ratio is no better than it is. */
    private static String figures(
            Season season, Solution hindsight, boolean expecting, Function<Problem, Solution> deciding) {
        Map<String, PlaceAndLeader> placed = new HashMap<>();
        for (int week = 0; week < Season.WEEKS; week++) {
            for (Solution.Assignment match :
                    deciding.apply(season.known(week, placed, expecting)).assignments()) {
                PlaceAndLeader offer = new PlaceAndLeader(match.place(), match.leader());
                if (season.isReal(match.youngPerson(), offer)) {
                    placed.put(match.youngPerson(), offer);
                }
            }
        }
        long total = total(OfferTable.of(season.hindsight()), placed);
        return String.format(
                Locale.ROOT, " %d | %.3f | %d |", total, (double) hindsight.bound() / total, placed.size());
    }

    private static long total(OfferTable table, Map<String, PlaceAndLeader> placed) {
        int[] chosen = new int[table.people()];
        for (int person = 0; person < chosen.length; person++) {
            PlaceAndLeader offer =
                    placed.get(table.problem().youngPeople().get(person).id());
            chosen[person] = offer == null ? OfferTable.NONE : table.position(person, offer);
        }
        Scoring scoring = Scoring.of(table, chosen);
        if (scoring.hard() > 0) {
            throw new IllegalStateException("deciding week by week broke hard rules: " + scoring);
        }
        return scoring.total();
    }
}
