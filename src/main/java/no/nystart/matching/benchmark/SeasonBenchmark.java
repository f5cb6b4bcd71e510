package no.nystart.matching.benchmark;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.nystart.matching.model.OfferTable;
import no.nystart.matching.model.PlaceAndLeader;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Scoring;
import no.nystart.matching.model.Solution;
import no.nystart.matching.solve.Baselines;
import no.nystart.matching.solve.Foresight;
import no.nystart.matching.solve.MatchingSolver;
import no.nystart.matching.solve.SolveOptions;
import no.nystart.matching.solve.StopSignal;

/** Measures deciding week by week against having known a whole season, as rows of a markdown table. */
public final class SeasonBenchmark {

    private static final int PEOPLE = 200;

    /** Of a week, and of the whole known from the beginning. */
    private static final double GAP = 0.001;

    /** How many guesses of what comes the prices of reserves are the mean of. */
    private static final int FORECASTS = 16;

    private static final String HEADING = "| density | seed | best in hindsight, at least | placed"
            + " | first come: total | ratio | placed | best of each week: total | ratio | placed"
            + " | best, decided last: total | ratio | placed | reserves at prices: total | ratio | placed"
            + " | three weeks foreseen: total | ratio | placed |";

    /** A way to decide, week by week. */
    private interface Deciding {

        /** What a week proposes; what is not of somebody who is decided on in that week goes for nothing. */
        Solution propose(int week, Map<String, PlaceAndLeader> placed);
    }

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
        line.accept(HEADING);
        line.accept("|---".repeat(HEADING.split("\\|").length - 1) + "|");
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
                + figures(
                        season,
                        hindsight,
                        false,
                        (week, placed) -> Baselines.firstComeFirstServed(season.known(week, placed)))
                + figures(season, hindsight, false, (week, placed) -> solve(season.known(week, placed), limit))
                + figures(season, hindsight, true, (week, placed) -> solve(season.known(week, placed), limit))
                + figures(season, hindsight, true, (week, placed) -> reserving(season, week, placed))
                + figures(
                        season,
                        hindsight,
                        true,
                        (week, placed) -> solve(season.foreseen(week, Season.PATIENCE, placed), limit));
    }

    private Solution solve(Problem problem, Duration time) {
        return solver.solve(problem, new SolveOptions(time, 1, GAP), moment -> {}, new StopSignal(), null);
    }

    private static Solution reserving(Season season, int week, Map<String, PlaceAndLeader> placed) {
        List<Problem> forecasts = IntStream.range(0, FORECASTS)
                .mapToObj(each -> season.forecast(week, placed, each))
                .toList();
        return Foresight.of(forecasts).decide(season.lastChances(week, placed));
    }

    /**
     * The bound is what hindsight cannot do better than, so the ratio is no better than it is.
     *
     * @param late whether everybody is decided on as late as can be
     */
    private static String figures(Season season, Solution hindsight, boolean late, Deciding deciding) {
        Map<String, PlaceAndLeader> placed = new HashMap<>();
        for (int week = 0; week < Season.WEEKS; week++) {
            for (Solution.Assignment match : deciding.propose(week, placed).assignments()) {
                if (!late || season.cannotWait(match.youngPerson(), week)) {
                    placed.put(match.youngPerson(), new PlaceAndLeader(match.place(), match.leader()));
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
