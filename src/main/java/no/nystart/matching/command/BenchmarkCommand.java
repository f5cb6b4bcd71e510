package no.nystart.matching.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import no.nystart.matching.benchmark.Benchmark;
import no.nystart.matching.benchmark.Cell;
import no.nystart.matching.benchmark.ExplainBenchmark;
import no.nystart.matching.benchmark.NationTable;
import no.nystart.matching.benchmark.RegionTable;
import no.nystart.matching.benchmark.Results;
import no.nystart.matching.benchmark.SeasonBenchmark;
import no.nystart.matching.benchmark.Table;
import no.nystart.matching.exchange.Causes;
import no.nystart.matching.exchange.Reading;
import no.nystart.matching.model.Fault;
import no.nystart.matching.solve.MatchingSolver;

/**
 * {@code nystart benchmark targets|rivals|nation|season|explain}: measures what is not measured yet, writes each measurement to a
 * file as it ends, and prints the table in markdown. Started again, it goes on where it stopped.
 */
public final class BenchmarkCommand {

    private static final int UNWRITABLE = 1;
    private static final Set<Integer> NATIONS = Set.of(20_000, 100_000);

    private BenchmarkCommand() {}

    /**
     * Runs the command on the process's own streams.
     *
     * @param args what follows {@code benchmark}: a table and options
     * @return the exit code
     */
    public static int run(String[] args) {
        Quiet.loggers();
        PrintStream out = Quiet.standardOutput();
        return run(List.of(args), out);
    }

    static int run(List<String> args, PrintStream out) {
        return switch (BenchmarkArguments.read(args)) {
            case Reading.Faulty<BenchmarkArguments>(List<Fault> faults) -> {
                faults.forEach(System.err::println);
                yield MatchCommand.BAD_INPUT;
            }
            case Reading.Read<BenchmarkArguments>(BenchmarkArguments arguments) -> run(arguments, out);
        };
    }

    private static int run(BenchmarkArguments arguments, PrintStream out) {
        Consumer<String> line = each -> {
            out.println(each);
            out.flush();
        };
        MatchingSolver solver = MatchingSolver.create();
        int first = arguments.seeds().first();
        int last = arguments.seeds().last();
        switch (arguments.table()) {
            case EXPLAIN -> new ExplainBenchmark(last, arguments.limit(), solver, line).run();
            case SEASON -> new SeasonBenchmark(first, last, arguments.limit(), solver, line).run();
            case TARGETS -> {
                return table(RegionTable.ofTargets(first, last), arguments, solver, line);
            }
            case RIVALS -> {
                return table(RegionTable.ofRivals(first, last), arguments, solver, line);
            }
            case NATION -> {
                Set<Integer> sizes = arguments.people().isEmpty() ? NATIONS : arguments.people();
                for (int people : sizes) {
                    int code = table(NationTable.of(people, first, last, arguments.gap()), arguments, solver, line);
                    if (code != 0) {
                        return code;
                    }
                }
            }
        }
        return 0;
    }

    private static int table(Table table, BenchmarkArguments arguments, MatchingSolver solver, Consumer<String> line) {
        try {
            Results results = Results.in(arguments.results(), solver.engine().version());
            if (!arguments.show()) {
                List<Cell> cells = table.cells().stream()
                        .filter(cell -> arguments.asksFor(cell))
                        .toList();
                new Benchmark(results).run(cells, arguments.atOnce());
            }
            table.lines(results).forEach(line);
            return 0;
        } catch (IOException e) {
            System.err.println(Fault.of(arguments.results().toString(), Fault.Kind.UNWRITABLE, Causes.of(e)));
            return UNWRITABLE;
        }
    }
}
