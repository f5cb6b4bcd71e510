package no.nystart.matching.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** One value for every weight; 0..{@link WeightKey#MAXIMUM}, the divisor {@code convexity} at least 1. */
public record Weights(Map<WeightKey, Integer> values) {

    private static final Weights DEFAULTS = new Weights(Map.of());

    /** Keys that are missing take their default. */
    public Weights {
        EnumMap<WeightKey, Integer> all = new EnumMap<>(WeightKey.class);
        for (WeightKey key : WeightKey.values()) {
            Integer value = values.get(key);
            all.put(key, value == null ? key.byDefault() : value);
        }
        values = Collections.unmodifiableMap(all);
    }

    public static Weights defaults() {
        return DEFAULTS;
    }

    /** These weights where {@code overrides} says nothing. */
    public Weights with(Map<WeightKey, Integer> overrides) {
        EnumMap<WeightKey, Integer> all = new EnumMap<>(values);
        all.putAll(overrides);
        return new Weights(all);
    }

    public int get(WeightKey key) {
        Integer value = values.get(key);
        if (value == null) {
            throw new IllegalStateException("no value for " + key);
        }
        return value;
    }

    /** Sum of the five part weights, the divisor of the dissatisfaction. */
    long partSum() {
        return (long) get(WeightKey.INTEREST)
                + get(WeightKey.LEARNING)
                + get(WeightKey.WISH)
                + get(WeightKey.COMMUTE)
                + get(WeightKey.LEADER);
    }
}
