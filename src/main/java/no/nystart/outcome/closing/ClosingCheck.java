package no.nystart.outcome.closing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a placement has and lacks before it is closed.
 *
 * @param missing where each of what is missing is seen to
 */
public record ClosingCheck(Map<Missing, String> missing) {

    public ClosingCheck {
        missing = Map.copyOf(missing);
    }

    /** One line of the check: there, or missing and where to see to it. */
    public record Line(Missing what, boolean there, String path) {}

    /** All of it, what is needed first. */
    public List<Line> lines() {
        return Arrays.stream(Missing.values())
                .map(what -> new Line(what, !missing.containsKey(what), missing.getOrDefault(what, "")))
                .toList();
    }

    /** What must be there before anything is closed, and is not. */
    public List<Missing> needed() {
        return missing.keySet().stream().filter(Missing::isNeeded).sorted().toList();
    }

    /** What can be left out with a reason. */
    public List<Missing> goodToHave() {
        return missing.keySet().stream()
                .filter(what -> !what.isNeeded())
                .sorted()
                .toList();
    }

    public boolean mayClose() {
        return needed().isEmpty();
    }

    public boolean needsReason() {
        return !goodToHave().isEmpty();
    }

    /** Collects what is missing. */
    static final class Collected {

        private final Map<Missing, String> missing = new EnumMap<>(Missing.class);

        Collected where(boolean lacking, Missing what, String path) {
            if (lacking) {
                missing.put(what, path);
            }
            return this;
        }

        ClosingCheck check() {
            return new ClosingCheck(missing);
        }
    }
}
