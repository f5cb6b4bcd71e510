package no.nystart.matching.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nystart.matching.benchmark.Benchmark;
import no.nystart.matching.model.Fault;
import no.nystart.matching.solve.MatchingSolver;

/** {@code nystart benchmark [SEEDS [LIMIT]]}: measures the matching and prints markdown tables, each row as it ends. */
public final class BenchmarkCommand {

    private static final String SEEDS = "5";
    private static final String LIMIT = "30s";

    private BenchmarkCommand() {}

    /**
     * Runs the command on the process's own streams.
     *
     * @param args what follows {@code benchmark}: how many seeds, and the limit of each solve
     * @return the exit code
     */
    public static int run(String[] args) {
        Quiet.loggers();
        PrintStream out = Quiet.standardOutput();
        String seeds = args.length > 0 ? args[0] : SEEDS;
        String limit = args.length > 1 ? args[1] : LIMIT;
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
        new Benchmark(Integer.parseInt(seeds), duration.orElseThrow(), MatchingSolver.create(), line -> {
                    out.println(line);
                    out.flush();
                })
                .run();
        return 0;
    }
}
