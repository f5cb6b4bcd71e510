package no.nystart.matching.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.nystart.matching.exchange.Reading;
import no.nystart.matching.model.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code nystart match}.
 *
 * @param problem file, or {@code -} for standard input
 * @param config folder with weights; null: the packaged ones
 * @param out file for the solution; null: standard output
 * @param record file for what a replay needs; null: none
 */
record MatchArguments(
        String problem,
        Duration limit,
        long seed,
        double gap,
        @Nullable Path config,
        @Nullable Path out,
        @Nullable Path record) {

    private static final String PROBLEM = "problem";

    static Reading<MatchArguments> read(List<String> args) {
        Reader reader = new Reader();
        reader.read(args);
        String problem = reader.problem;
        Duration limit = reader.limit;
        if (problem == null) {
            reader.faults.add(Fault.of(PROBLEM, Fault.Kind.MISSING));
        }
        if (!reader.seen.contains("--limit")) {
            reader.faults.add(Fault.of("--limit", Fault.Kind.MISSING));
        }
        if (!reader.faults.isEmpty() || problem == null || limit == null) {
            return new Reading.Faulty<>(reader.faults);
        }
        return new Reading.Read<>(
                new MatchArguments(problem, limit, reader.seed, reader.gap, reader.config, reader.out, reader.record));
    }

    private static final class Reader {

        private final List<Fault> faults = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private @Nullable String problem;
        private @Nullable Duration limit;
        private long seed = 1;
        private double gap;
        private @Nullable Path config;
        private @Nullable Path out;
        private @Nullable Path record;

        void read(List<String> args) {
            for (int index = 0; index < args.size(); index++) {
                String arg = args.get(index);
                if (!arg.startsWith("--")) {
                    if (problem == null) {
                        problem = arg;
                    } else {
                        faults.add(Fault.of(arg, Fault.Kind.UNKNOWN_OPTION));
                    }
                    continue;
                }
                int equals = arg.indexOf('=');
                String name = equals < 0 ? arg : arg.substring(0, equals);
                if (!Set.of("--limit", "--seed", "--gap", "--config", "--out", "--record")
                        .contains(name)) {
                    faults.add(Fault.of(name, Fault.Kind.UNKNOWN_OPTION));
                    continue;
                }
                seen.add(name);
                if (equals >= 0) {
                    option(name, arg.substring(equals + 1));
                } else if (index + 1 < args.size()) {
                    option(name, args.get(++index));
                } else {
                    faults.add(Fault.of(name, Fault.Kind.NO_VALUE));
                }
            }
        }

        private void option(String name, String value) {
            switch (name) {
                case "--limit" -> limit(value);
                case "--seed" -> seed(value);
                case "--gap" -> gap(value);
                case "--config" -> config = path(name, value);
                case "--out" -> out = path(name, value);
                case "--record" -> record = path(name, value);
                default -> throw new IllegalArgumentException(name);
            }
        }

        private void limit(String value) {
            Limits.parse(value)
                    .ifPresentOrElse(
                            parsed -> limit = parsed,
                            () -> faults.add(Fault.of("--limit", Fault.Kind.NOT_A_DURATION, value)));
        }

        private void seed(String value) {
            try {
                seed = Long.parseLong(value);
            } catch (NumberFormatException e) {
                faults.add(Fault.of("--seed", Fault.Kind.NOT_WHOLE, Long.MIN_VALUE, Long.MAX_VALUE, value));
            }
        }

        private void gap(String value) {
            Gaps.parse(value)
                    .ifPresentOrElse(
                            parsed -> gap = parsed, () -> faults.add(Fault.of("--gap", Fault.Kind.NOT_A_GAP, value)));
        }

        private @Nullable Path path(String name, String value) {
            try {
                return Path.of(value);
            } catch (InvalidPathException e) {
                faults.add(Fault.of(name, Fault.Kind.UNREADABLE, e.getReason()));
                return null;
            }
        }
    }
}
