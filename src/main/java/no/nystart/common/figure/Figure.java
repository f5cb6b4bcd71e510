package no.nystart.common.figure;

import java.util.Map;

/**
 * A number of the field for whoever looks after the service: a count or a duration, nobody in particular. No visitor asks,
 * so nobody hidden is in it.
 *
 * @param name as alerts and dashboards call it, beginning with {@code nystart_}; stays the same for ever
 * @param meaning in a sentence, with its unit
 * @param label what tells its rows apart, or empty when there is one
 * @param sql selects a text, the label's value, and a number for each row; what has no number is left out. Its parameters
 *     are named
 * @param values of the parameters, by name
 */
public record Figure(String name, String meaning, String label, String sql, Map<String, Object> values) {

    public Figure {
        values = Map.copyOf(values);
    }

    public Figure(String name, String meaning, String label, String sql) {
        this(name, meaning, label, sql, Map.of());
    }
}
