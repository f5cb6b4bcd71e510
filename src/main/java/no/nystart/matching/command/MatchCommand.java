package no.nystart.matching.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import no.nystart.matching.exchange.Causes;
import no.nystart.matching.exchange.ProblemReader;
import no.nystart.matching.exchange.Reading;
import no.nystart.matching.exchange.SolutionWriter;
import no.nystart.matching.exchange.WeightsReader;
import no.nystart.matching.model.Fault;
import no.nystart.matching.model.Problem;
import no.nystart.matching.model.Solution;
import no.nystart.matching.model.Weights;
import no.nystart.matching.solve.MatchingSolver;
import no.nystart.matching.solve.SolveOptions;
import no.nystart.matching.solve.SolveProgress;
import no.nystart.matching.solve.StopSignal;
import org.jspecify.annotations.Nullable;

/**
 * {@code nystart match problem.json --limit 30s [--seed N] [--gap G] [--config DIR] [--out solution.json]}: solves a
 * problem without database or server. Progress goes to standard error, the solution to standard output or the file.
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
        Solution solution = MatchingSolver.create().solve(problem, options, this::progress, stop, null);
        @Nullable Path file = arguments.out();
        try {
            if (file == null) {
                SolutionWriter.write(solution, out);
            } else {
                writeAtomically(solution, file);
            }
            return 0;
        } catch (IOException e) {
            err.println(Fault.of(String.valueOf(file), Fault.Kind.UNWRITABLE, Causes.of(e)));
            return UNWRITABLE;
        }
    }

    private void progress(SolveProgress.Moment moment) {
        err.printf(
                Locale.ROOT,
                "%.2f s  best %d  bound %d  gap %.6f%n",
                moment.elapsed().toNanos() / 1e9,
                moment.bestTotal(),
                moment.bound(),
                moment.gap());
    }

    /** Whoever reads the file sees the whole solution or what was there before. */
    private static void writeAtomically(Solution solution, Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder == null) {
            throw new IOException("it is a folder");
        }
        Path part = Files.createTempFile(folder, "." + whole.getFileName(), ".part");
        try {
            try (OutputStream stream = Files.newOutputStream(part)) {
                stream.write(SolutionWriter.write(solution).getBytes(StandardCharsets.UTF_8));
            }
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
