package no.nystart.matching.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.nystart.matching.benchmark.Benchmark;
import no.nystart.matching.benchmark.ExplainBenchmark;
import no.nystart.matching.model.Fault;
import no.nystart.matching.solve.MatchingSolver;

/**
 * {@code nystart benchmark [explain] [SEEDS [LIMIT]]}: measures the matching, or its explanations, and prints markdown
 * tables, each row as it ends.
 */
public final class BenchmarkCommand {

    private static final String SEEDS = "5";
    private static final String LIMIT = "30s";

    private BenchmarkCommand() {}

    /**
     * Runs the command on the process's own streams.
     *
     * @param args what follows {@code benchmark}: perhaps {@code explain}, how many seeds, and the limit of each solve
     * @return the exit code
     */
    public static int run(String[] args) {
        Quiet.loggers();
        PrintStream out = Quiet.standardOutput();
        boolean explain = args.length > 0 && args[0].equals("explain");
        int first = explain ? 1 : 0;
        String seeds = args.length > first ? args[first] : SEEDS;
        String limit = args.length > first + 1 ? args[first + 1] : LIMIT;
        Optional<Duration> duration = Limits.parse(limit);
        List<Fault> faults = new ArrayList<>();
        if (!seeds.matches("[1-9][0-9]{0,3}")) {
            faults.add(Fault.of("seeds", Fault.Kind.NOT_WHOLE, 1, 9999, seeds));
        }
        if (duration.isEmpty()) {
            faults.add(Fault.of("limit", Fault.Kind.NOT_A_DURATION, limit));
        }
        if (!faults.isEmpty()) {
            faults.forEach(System.err::println);
            return MatchCommand.BAD_INPUT;
        }
        Consumer<String> line = each -> {
            out.println(each);
            out.flush();
        };
        MatchingSolver solver = MatchingSolver.create();
        int regions = Integer.parseInt(seeds);
        if (explain) {
            new ExplainBenchmark(regions, duration.orElseThrow(), solver, line).run();
        } else {
            new Benchmark(regions, duration.orElseThrow(), solver, line).run();
        }
        return 0;
    }
}
