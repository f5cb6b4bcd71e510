package no.nystart.matching.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Something wrong with the input; nothing is solved while there is any.
 *
 * @param path where, such as {@code $.places[2].seats}
 * @param kind what, for whoever translates it
 * @param arguments the values that the sentence names
 */
public record Fault(String path, Kind kind, List<String> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault of(String path, Kind kind, Object... arguments) {
        return new Fault(
                path, kind, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** What is wrong, in English. */
    public String sentence() {
        return String.format(Locale.ROOT, kind.template, arguments.toArray());
    }

    /** One line: where, then what is wrong. */
    @Override
    public String toString() {
        return path + ": " + sentence();
    }

    /** Every kind of fault. */
    public enum Kind {
        UNREADABLE("cannot be read (%s)"),
        BROKEN_JSON("broken JSON at line %s, column %s: %s"),
        DUPLICATE_FIELD("the field \"%s\" is given twice, again at line %s, column %s"),
        UNKNOWN_FIELD("unknown field"),
        MISSING("is required"),
        WRONG_TYPE("must be %s, not %s"),
        NOT_WHOLE("must be a whole number from %s to %s, not %s"),
        NOT_A_DATE("must be a date such as 2027-02-01 that exists, not \"%s\""),
        NOT_ONE_OF("must be one of %s, not \"%s\""),
        BLANK("must not be blank"),
        DUPLICATE_ID("the id \"%s\" is already that of %s"),
        DANGLING("no %s has the id \"%s\""),
        OTHER_COMPANY("the place \"%s\" belongs to the company \"%s\", the leader to \"%s\""),
        OUT_OF_RANGE("must be from %s to %s, not %s"),
        TOO_SMALL("must be at least %s, not %s"),
        REPEATED("\"%s\" is ranked twice"),
        TOO_MANY("must have at most %s entries, not %s"),
        REVERSED("%s is after %s %s"),
        NOT_AN_OCCUPATION("must be four digits, not \"%s\""),
        PINNED_WITHOUT_PUBLISHED("pinned needs a published place and leader"),
        PINNED_IMPOSSIBLE("the pinned offer does not exist, it breaks %s"),
        PINS_OVER_SEATS("pins ask for %s of %s seats"),
        PINS_OVER_CAPACITY("pins ask for %s of a capacity of %s"),
        PART_WEIGHTS_ALL_ZERO("interest, learning, wish, commute and leader must not all be 0"),
        UNKNOWN_WEIGHT("unknown weight \"%s\""),
        DUPLICATE_WEIGHT("the weight \"%s\" is given twice"),
        NOT_A_SETTING("must be a line such as interest = 30"),
        NOT_A_DURATION("must be a duration above zero such as 30s, 5m, 500ms or PT30S, not \"%s\""),
        NOT_A_GAP("must be a number from 0 to 1, not \"%s\""),
        NOT_SEEDS("must be the first and the last seed, such as 1-5, not \"%s\""),
        UNKNOWN_OPTION("unknown option"),
        NO_VALUE("needs a value"),
        UNWRITABLE("cannot be written (%s)");

        private final String template;

        Kind(String template) {
            this.template = template;
        }
    }
}
