package no.nystart.matching.run;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Fault;
import no.nystart.common.Refused;
import org.jspecify.annotations.Nullable;

/**
 * How long and how far a run may go.
 *
 * @param limit {@link #SHORTEST} to {@link #LONGEST}
 * @param wantedGap 0..1; 0 asks for the proven best
 */
public record RunOptions(Duration limit, long seed, double wantedGap) {

    public static final Duration SHORTEST = Duration.ofSeconds(1);
    public static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration USUAL = Duration.ofSeconds(30);

    /**
     * As typed; what is missing takes 30 seconds, seed 0 and gap 0.
     *
     * @throws Refused with a fault for each of {@code limit}, {@code seed} and {@code gap} that cannot be
     */
    public static RunOptions read(@Nullable String limit, @Nullable String seed, @Nullable String gap) {
        List<Fault> faults = new ArrayList<>();
        Duration duration = value("limit", limit, USUAL, Duration::parse, faults);
        long number = value("seed", seed, 0L, Long::valueOf, faults);
        double share = value("gap", gap, 0.0, Double::valueOf, faults);
        if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0) {
            faults.add(Fault.of("limit", CommonRefusal.OUT_OF_RANGE, SHORTEST, LONGEST));
        }
        if (!(share >= 0 && share <= 1)) {
            faults.add(Fault.of("gap", CommonRefusal.OUT_OF_RANGE, 0, 1));
        }
        if (!faults.isEmpty()) {
            throw Refused.because(CommonRefusal.INVALID_INPUT, faults);
        }
        return new RunOptions(duration, number, share);
    }

    private static <T> T value(
            String name, @Nullable String typed, T usual, Function<String, T> read, List<Fault> faults) {
        if (typed == null || typed.isBlank()) {
            return usual;
        }
        try {
            return read.apply(typed.strip());
        } catch (DateTimeException | NumberFormatException unreadable) {
            faults.add(Fault.of(name, CommonRefusal.UNREADABLE));
            return usual;
        }
    }
}
