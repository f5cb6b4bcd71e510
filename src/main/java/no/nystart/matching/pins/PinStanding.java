package no.nystart.matching.pins;

import java.util.List;

/**
 * How a pin stands in a run, or would in one begun now.
 *
 * @param hindrances empty where it holds
 */
public record PinStanding(Pin pin, List<Hindrance> hindrances) {

    public PinStanding {
        hindrances = List.copyOf(hindrances);
    }

    public boolean holds() {
        return hindrances.isEmpty();
    }
}
