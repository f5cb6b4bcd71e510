package no.nystart.matching.run;

import java.util.Map;
import java.util.stream.Collectors;
import no.nystart.matching.model.WeightKey;
import no.nystart.matching.model.Weights;

/** Weights by the names that the exchange format gives them. */
public final class WeightNames {

    private WeightNames() {}

    public static Map<String, Integer> of(Weights weights) {
        return weights.values().entrySet().stream()
                .collect(Collectors.toMap(weight -> weight.getKey().key(), Map.Entry::getValue));
    }

    /** @throws IllegalArgumentException when a name is none of a weight */
    public static Map<WeightKey, Integer> values(Map<String, Integer> named) {
        return named.entrySet().stream()
                .collect(Collectors.toMap(
                        weight -> WeightKey.of(weight.getKey())
                                .orElseThrow(() -> new IllegalArgumentException("no weight " + weight.getKey())),
                        Map.Entry::getValue));
    }
}
