package no.nystart.matching.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.nystart.matching.exchange.Causes;
import no.nystart.matching.exchange.Reading;
import no.nystart.matching.exchange.RunRecordReader;
import no.nystart.matching.exchange.WeightsReader;
import no.nystart.matching.model.Fault;
import no.nystart.matching.replay.Replay;
import no.nystart.matching.replay.RunRecord;
import no.nystart.matching.replay.Stint;
import no.nystart.matching.replay.Verdict;
import no.nystart.matching.solve.Engine;
import no.nystart.matching.solve.MatchingSolver;
import no.nystart.matching.solve.StopSignal;

/**
 * {@code nystart replay run.json}: takes the steps of a recorded run again and says on standard output whether they come
 * to the same solution. Progress goes to standard error.
 */
public final class ReplayCommand {

    /** The exit codes, beside {@link MatchCommand#BAD_INPUT} for a document with faults. */
    static final int SAME = 0;

    static final int DIFFERENT = 1;

    /** Whatever came of it: recorded by another version or platform, so the same was not promised. */
    static final int NOT_PROMISED = 3;

    static final int STOPPED = 4;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final MatchingSolver solver;

    ReplayCommand(InputStream in, PrintStream out, PrintStream err, MatchingSolver solver) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.solver = solver;
    }

    /**
     * Runs the command on the process's own streams.
     *
     * @param args what follows {@code replay}
     * @return the exit code
     */
    public static int main(String[] args) {
        Quiet.loggers();
        StopSignal stop = new StopSignal();
        ReplayCommand command =
                new ReplayCommand(System.in, Quiet.standardOutput(), System.err, MatchingSolver.create());
        return Interruption.endingWith(stop, () -> command.run(List.of(args), stop));
    }

    /** Runs the command until it is done or {@code stop} is given; answers the exit code. */
    int run(List<String> args, StopSignal stop) {
        return switch (record(args)) {
            case Reading.Faulty<RunRecord>(List<Fault> faults) -> {
                faults.forEach(err::println);
                yield MatchCommand.BAD_INPUT;
            }
            case Reading.Read<RunRecord>(RunRecord record) -> replay(record, stop);
        };
    }

    private Reading<RunRecord> record(List<String> args) {
        if (args.isEmpty()) {
            return faulty(Fault.of("run", Fault.Kind.MISSING));
        }
        if (args.size() > 1) {
            return faulty(Fault.of(args.get(1), Fault.Kind.UNKNOWN_OPTION));
        }
        String file = args.getFirst();
        try (InputStream document = file.equals("-") ? in : Files.newInputStream(Path.of(file))) {
            return new RunRecordReader(WeightsReader.packaged()).read(document);
        } catch (IOException e) {
            return faulty(Fault.of(file, Fault.Kind.UNREADABLE, Causes.of(e)));
        }
    }

    private static Reading<RunRecord> faulty(Fault fault) {
        return new Reading.Faulty<>(List.of(fault));
    }

    private int replay(RunRecord record, StopSignal stop) {
        Replay replay = new Replay(solver);
        boolean promised = replay.isPromised(record);
        if (!promised) {
            for (Stint stint : record.stints()) {
                err.println("recorded by " + words(stint.engine()));
            }
            err.println("replayed by " + words(solver.engine()) + ": the same is not promised");
        }
        Verdict verdict = replay.of(record, new ProgressLines(err), stop);
        new VerdictLines(verdict).lines().forEach(out::println);
        out.flush();
        return switch (verdict) {
            case Verdict.Same same -> promised ? SAME : NOT_PROMISED;
            case Verdict.Different different -> promised ? DIFFERENT : NOT_PROMISED;
            case Verdict.Stopped stopped -> STOPPED;
        };
    }

    private static String words(Engine engine) {
        return "version %s on %s %s with %s".formatted(engine.version(), engine.os(), engine.arch(), engine.exact());
    }
}
