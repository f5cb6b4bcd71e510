package no.nystart.matching.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nystart.matching.benchmark.Cell;
import no.nystart.matching.benchmark.Density;
import no.nystart.matching.exchange.Reading;
import no.nystart.matching.model.Fault;

/**
 * The arguments of {@code nystart benchmark}.
 *
 * @param table which one
 * @param seeds first and last
 * @param people sizes of regions, or of nations; empty: all of the table
 * @param densities only these; empty: all
 * @param limit of each solving of the explanations, and of each week of a season
 * @param gap with which a nation's region is done
 * @param atOnce how many measurements at the same time
 * @param show only tell what is measured already
 */
record BenchmarkArguments(
        Which table,
        Seeds seeds,
        Set<Integer> people,
        Set<Density> densities,
        Duration limit,
        double gap,
        int atOnce,
        Path results,
        boolean show) {

    /** The tables there are. */
    enum Which {
        TARGETS,
        RIVALS,
        NATION,
        SEASON,
        EXPLAIN
    }

    record Seeds(int first, int last) {}

    /** Whether a measurement of a region is among those asked for; a nation's regions always are. */
    boolean asksFor(Cell cell) {
        boolean size = table == Which.NATION || people.isEmpty() || people.contains(cell.people());
        return size && (densities.isEmpty() || densities.contains(cell.density()));
    }

    private static final Pattern SEEDS = Pattern.compile("([1-9][0-9]{0,3})-([1-9][0-9]{0,3})");
    private static final Map<String, String> DEFAULTS = Map.of(
            "--seeds", "1-5",
            "--people", "",
            "--density", "",
            "--limit", "10s",
            "--gap", "0",
            "--at-once", "1",
            "--results", "nystart-benchmark.csv");
    private static final String SHOW = "--show";

    static Reading<BenchmarkArguments> read(List<String> args) {
        Reader reader = new Reader();
        BenchmarkArguments read = reader.read(args);
        return reader.faults.isEmpty() ? new Reading.Read<>(read) : new Reading.Faulty<>(reader.faults);
    }

    private static final class Reader {

        private final List<Fault> faults = new ArrayList<>();
        private final Map<String, String> given = new HashMap<>(DEFAULTS);
        private boolean show;

        BenchmarkArguments read(List<String> args) {
            Which which = constant(Which.class, "table", args.isEmpty() ? "" : args.getFirst())
                    .orElse(Which.TARGETS);
            for (int index = 1; index < args.size(); index++) {
                String name = args.get(index);
                if (name.equals(SHOW)) {
                    show = true;
                } else if (!DEFAULTS.containsKey(name)) {
                    faults.add(Fault.of(name, Fault.Kind.UNKNOWN_OPTION));
                } else if (index + 1 == args.size()) {
                    faults.add(Fault.of(name, Fault.Kind.NO_VALUE));
                } else {
                    given.put(name, args.get(++index));
                }
            }
            return new BenchmarkArguments(
                    which, seeds(), people(), densities(), limit(), gap(), atOnce(), Path.of(value("--results")), show);
        }

        private String value(String name) {
            return given.getOrDefault(name, "");
        }

        private Seeds seeds() {
            Matcher matcher = SEEDS.matcher(value("--seeds"));
            if (matcher.matches()) {
                Seeds seeds = new Seeds(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
                if (seeds.first <= seeds.last) {
                    return seeds;
                }
            }
            faults.add(Fault.of("--seeds", Fault.Kind.NOT_SEEDS, value("--seeds")));
            return new Seeds(1, 1);
        }

        private Set<Integer> people() {
            Set<Integer> people = new TreeSet<>();
            list("--people").forEach(each -> whole("--people", each, 1_000_000).ifPresent(people::add));
            return people;
        }

        private Set<Density> densities() {
            Set<Density> densities = new TreeSet<>();
            list("--density")
                    .forEach(each -> constant(Density.class, "--density", each).ifPresent(densities::add));
            return densities;
        }

        private Duration limit() {
            return Limits.parse(value("--limit")).orElseGet(() -> {
                faults.add(Fault.of("--limit", Fault.Kind.NOT_A_DURATION, value("--limit")));
                return Duration.ofSeconds(1);
            });
        }

        private double gap() {
            return Gaps.parse(value("--gap")).orElseGet(() -> {
                faults.add(Fault.of("--gap", Fault.Kind.NOT_A_GAP, value("--gap")));
                return 0.0;
            });
        }

        private int atOnce() {
            return whole("--at-once", value("--at-once"), 64).orElse(1);
        }

        private List<String> list(String name) {
            return value(name).isEmpty() ? List.of() : Arrays.asList(value(name).split(",", -1));
        }

        private Optional<Integer> whole(String name, String text, int most) {
            if (text.matches("[1-9][0-9]{0,6}") && Integer.parseInt(text) <= most) {
                return Optional.of(Integer.valueOf(text));
            }
            faults.add(Fault.of(name, Fault.Kind.NOT_WHOLE, 1, most, text));
            return Optional.empty();
        }

        private <E extends Enum<E>> Optional<E> constant(Class<E> type, String name, String text) {
            E[] constants = type.getEnumConstants();
            for (E constant : constants) {
                if (constant.name().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))) {
                    return Optional.of(constant);
                }
            }
            String names = String.join(
                    ", ",
                    Arrays.stream(constants)
                            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                            .toList());
            faults.add(Fault.of(name, Fault.Kind.NOT_ONE_OF, names, text));
            return Optional.empty();
        }
    }
}
