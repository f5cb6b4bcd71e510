package no.nystart.improvement.measure;

import java.util.EnumMap;
import java.util.Map;

/** A measure's answer. */
public sealed interface Figure {

    /** Of how many young people a number must be, so that it tells of nobody alone. */
    int FEWEST = 5;

    /** A count, or whole percent. */
    record Known(int value) implements Figure {}

    /** Of fewer than {@value #FEWEST} young people. */
    record TooFew() implements Figure {}

    /** There is nothing yet to take a share of. */
    record Nothing() implements Figure {}

    /** Those that are known, for whoever reads numbers alone. */
    static Map<Measure, Integer> known(Map<Measure, Figure> figures) {
        Map<Measure, Integer> known = new EnumMap<>(Measure.class);
        figures.forEach((measure, figure) -> {
            if (figure instanceof Known(int value)) {
                known.put(measure, value);
            }
        });
        return known;
    }

    /** Whole percent, halves up; nothing of nothing. */
    static Figure share(long part, long whole) {
        return whole == 0 ? new Nothing() : new Known((int) ((200 * part + whole) / (2 * whole)));
    }

    /** A share of young people, told only of enough of them. */
    static Figure shareOfPeople(long part, long whole) {
        return whole == 0 ? new Nothing() : ofPeople(whole, share(part, whole));
    }

    /** A number about young people, told only of enough of them. */
    static Figure ofPeople(long people, Figure told) {
        return people < FEWEST ? new TooFew() : told;
    }
}
