package no.nystart.matching.benchmark;

import java.util.List;
import java.util.Locale;
import no.nystart.matching.model.Solution;

/**
 * What a measurement came to.
 *
 * @param placed people with an offer in the solution
 * @param seconds of wall time, building the table of offers included
 * @param cpuSeconds of the thread that solved
 * @param load of the machine as it began, as the system averages it over a minute
 * @param peakMegabytes most resident memory of the process until then; 0 where the system does not tell
 */
record Measured(
        long total,
        long bound,
        long unavoidable,
        int placed,
        double seconds,
        double cpuSeconds,
        double load,
        long peakMegabytes) {

    static final List<String> FIELDS =
            List.of("total", "bound", "unavoidable", "placed", "seconds", "cpuSeconds", "load", "peakMegabytes");

    double gap() {
        return Solution.gap(total, bound, unavoidable);
    }

    boolean isProven() {
        return total == bound;
    }

    List<String> fields() {
        return List.of(
                Long.toString(total),
                Long.toString(bound),
                Long.toString(unavoidable),
                Integer.toString(placed),
                String.format(Locale.ROOT, "%.2f", seconds),
                String.format(Locale.ROOT, "%.2f", cpuSeconds),
                String.format(Locale.ROOT, "%.1f", load),
                Long.toString(peakMegabytes));
    }

    static Measured of(List<String> fields) {
        return new Measured(
                Long.parseLong(fields.get(0)),
                Long.parseLong(fields.get(1)),
                Long.parseLong(fields.get(2)),
                Integer.parseInt(fields.get(3)),
                Double.parseDouble(fields.get(4)),
                Double.parseDouble(fields.get(5)),
                Double.parseDouble(fields.get(6)),
                Long.parseLong(fields.get(7)));
    }
}
