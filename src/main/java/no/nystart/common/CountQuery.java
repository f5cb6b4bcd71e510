package no.nystart.common;

import java.util.Map;

/**
 * A query for one number, for whoever asks for several at once.
 *
 * @param sql selects the number, in SQL; its parameters are named
 * @param values of the parameters, by name
 */
public record CountQuery(String sql, Map<String, Object> values) {

    public CountQuery {
        values = Map.copyOf(values);
    }
}
