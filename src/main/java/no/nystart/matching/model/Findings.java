package no.nystart.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The faults found in a problem, and the checks of single values that find them. */
final class Findings {

    private final Predicate<String> readable;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param readable whether the field at a path was read; of others nothing is reported
     */
    Findings(Predicate<String> readable) {
        this.readable = readable;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    boolean isReadable(String path) {
        return readable.test(path);
    }

    void inOrder(String path, String first, LocalDate from, String last, LocalDate to) {
        if (from.isAfter(to) && readable.test(path + "." + last)) {
            report(path + "." + first, Fault.Kind.REVERSED, from, last, to);
        }
    }

    void notBlank(String path, String text) {
        if (text.isBlank()) {
            report(path, Fault.Kind.BLANK);
        }
    }

    void months(String path, int minMonths, int maxMonths) {
        range(path + ".minMonths", 1, Problem.MAXIMUM_MONTHS, minMonths);
        range(path + ".maxMonths", 1, Problem.MAXIMUM_MONTHS, maxMonths);
        if (minMonths > maxMonths && readable.test(path + ".maxMonths")) {
            report(path + ".minMonths", Fault.Kind.REVERSED, minMonths, "maxMonths", maxMonths);
        }
    }

    void onEarth(String path, GeoPoint point) {
        degrees(path + ".lat", 90, point.lat());
        degrees(path + ".lon", 180, point.lon());
    }

    private void degrees(String path, int most, double degrees) {
        // written so that NaN is out of range too
        if (!(Math.abs(degrees) <= most)) {
            report(path, Fault.Kind.OUT_OF_RANGE, -most, most, degrees);
        }
    }

    void ranked(String path, List<String> ranked) {
        if (ranked.size() > 3) {
            report(path, Fault.Kind.TOO_MANY, 3, ranked.size());
        }
        Set<String> seen = new HashSet<>();
        for (int rank = 0; rank < ranked.size(); rank++) {
            if (!seen.add(ranked.get(rank))) {
                report(path + "[" + rank + "]", Fault.Kind.REPEATED, ranked.get(rank));
            }
        }
    }

    void occupation(String path, String code) {
        if (code.length() != 4 || !code.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            report(path, Fault.Kind.NOT_AN_OCCUPATION, code);
        }
    }

    void range(String path, int least, int most, int value) {
        if (value < least || value > most) {
            report(path, Fault.Kind.OUT_OF_RANGE, least, most, value);
        }
    }

    void atLeast(String path, int least, int value) {
        if (value < least) {
            report(path, Fault.Kind.TOO_SMALL, least, value);
        }
    }

    void report(String path, Fault.Kind kind, Object... arguments) {
        if (readable.test(path)) {
            faults.add(Fault.of(path, kind, arguments));
        }
    }
}
