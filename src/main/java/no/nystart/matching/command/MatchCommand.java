package no.nystart.matching.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.nystart.matching.exchange.Causes;
import no.nystart.matching.exchange.ProblemReader;
import no.nystart.matching.exchange.Reading;
import no.nystart.matching.exchange.RunRecordWriter;
import no.nystart.matching.exchange.SolutionWriter;
import no.nystart.matching.exchange.WeightsReader;
import no.nystart.matching.model.Fault;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import no.nystart.matching.model.Weights;
import no.nystart.matching.replay.RunRecord;
import no.nystart.matching.replay.Stint;
import no.nystart.matching.solve.MatchingSolver;
import no.nystart.matching.solve.SolveOptions;
import no.nystart.matching.solve.StopSignal;

/**
 * {@code nystart match problem.json --limit 30s [--seed N] [--gap G] [--config DIR] [--out solution.json] [--record
 * run.json]}: solves a problem without database or server. Progress goes to standard error, the solution to standard
 * output or the file, and what {@link ReplayCommand} needs to the record.
 */
public final class MatchCommand {

    /** The exit code for input with faults; they are on standard error, one a line. */
    public static final int BAD_INPUT = 2;

    private static final int UNWRITABLE = 1;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    MatchCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command on the process's own streams; Ctrl-C and SIGTERM end it with its best so far and exit code 0.
     *
     * @param args what follows {@code match}
     * @return the exit code
     */
    public static int main(String[] args) {
        Quiet.loggers();
        StopSignal stop = new StopSignal();
        MatchCommand command = new MatchCommand(System.in, Quiet.standardOutput(), System.err);
        return Interruption.endingWith(stop, () -> command.run(List.of(args), stop));
    }

    /** Runs the command until it is done or {@code stop} is given; answers the exit code. */
    int run(List<String> args, StopSignal stop) {
        switch (MatchArguments.read(args)) {
            case Reading.Faulty<MatchArguments>(List<Fault> faults) -> {
                return refuse(faults);
            }
            case Reading.Read<MatchArguments>(MatchArguments arguments) -> {
                return run(arguments, stop);
            }
        }
    }

    private int run(MatchArguments arguments, StopSignal stop) {
        Path config = arguments.config();
        Reading<Weights> weights =
                config == null ? new Reading.Read<>(WeightsReader.packaged()) : WeightsReader.read(config);
        return switch (weights) {
            case Reading.Faulty<Weights>(List<Fault> faults) -> refuse(faults);
            case Reading.Read<Weights>(Weights read) ->
                switch (problem(arguments.problem(), new ProblemReader(read))) {
                    case Reading.Faulty<Problem>(List<Fault> faults) -> refuse(faults);
                    case Reading.Read<Problem>(Problem problem) -> solve(problem, arguments, stop);
                };
        };
    }

    private Reading<Problem> problem(String file, ProblemReader reader) {
        try (InputStream document = file.equals("-") ? in : Files.newInputStream(Path.of(file))) {
            return reader.read(document);
        } catch (IOException e) {
            return new Reading.Faulty<>(List.of(Fault.of(file, Fault.Kind.UNREADABLE, Causes.of(e))));
        }
    }

    private int refuse(List<Fault> faults) {
        faults.forEach(err::println);
        return BAD_INPUT;
    }

    private int solve(Problem problem, MatchArguments arguments, StopSignal stop) {
        SolveOptions options = new SolveOptions(arguments.limit(), arguments.seed(), arguments.gap());
        MatchingSolver solver = MatchingSolver.create();
        Solution solution = solver.solve(problem, options, new ProgressLines(err), stop, null);
        Path file = arguments.out();
        Path record = arguments.record();
        boolean written = file == null ? print(solution) : write(SolutionWriter.write(solution), file);
        if (record != null) {
            Stint stint = new Stint(options.limit(), solution.steps(), solver.engine());
            RunRecord run = new RunRecord(problem, options.seed(), options.wantedGap(), List.of(stint), solution);
            written &= write(RunRecordWriter.write(run), record);
        }
        return written ? 0 : UNWRITABLE;
    }

    private boolean print(Solution solution) {
        try {
            SolutionWriter.write(solution, out);
            return true;
        } catch (IOException e) {
            err.println(Fault.of("-", Fault.Kind.UNWRITABLE, Causes.of(e)));
            return false;
        }
    }

    private boolean write(String document, Path file) {
        try {
            WholeFile.write(document, file);
            return true;
        } catch (IOException e) {
            err.println(Fault.of(file.toString(), Fault.Kind.UNWRITABLE, Causes.of(e)));
            return false;
        }
    }
}
