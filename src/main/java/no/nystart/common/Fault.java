package no.nystart.common;

import java.util.List;
import java.util.Optional;

/**
 * One thing wrong with what was sent.
 *
 * @param field the form field, JSON path or CSV column it concerns
 * @param code which sentence says what was wrong and what to do
 * @param values the values that the sentence names, in its order
 */
public record Fault(String field, Refusal code, List<String> values) {

    public Fault {
        values = List.copyOf(values);
    }

    public static Fault of(String field, Refusal code, Object... values) {
        return new Fault(
                field,
                code,
                java.util.Arrays.stream(values).map(String::valueOf).toList());
    }

    /** The fault where something is wrong, otherwise nothing. */
    public static Optional<Fault> where(boolean wrong, String field, Refusal code, Object... values) {
        return wrong ? Optional.of(of(field, code, values)) : Optional.empty();
    }
}
