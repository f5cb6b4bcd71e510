package no.nystart.matching.solve;

import java.util.Arrays;

/**
 * What each of a company's fillings comes to, its own cost not counted, with those who have joined so far: the least sum of
 * reduced costs that reaches it.
 */
final class Spread {

    private static final long FAR = Long.MAX_VALUE / 4;

    private final Fillings fillings;
    private final long[] value;

    /** Fillings from this one on are not reached by anybody yet. */
    private int reached = 1;

    Spread(Fillings fillings) {
        this.fillings = fillings;
        this.value = new long[fillings.count()];
        Arrays.fill(value, FAR);
        value[0] = 0;
    }

    /**
     * Lets somebody join where that is cheaper, from the fullest filling down, so that nobody joins twice.
     *
     * @param entries which of the kinds and reduced costs are the person's
     * @return for each filling that is reached by the person, one above the filling before; 0 for the others
     */
    int[] join(int[] entries, int[] kind, long[] reduced) {
        int[] before = new int[value.length];
        for (int filling = reached - 1; filling >= 0; filling--) {
            if (value[filling] == FAR) {
                continue;
            }
            for (int entry : entries) {
                int fuller = fillings.next(filling, kind[entry]);
                if (fuller != Ways.NONE && value[filling] + reduced[entry] < value[fuller]) {
                    value[fuller] = value[filling] + reduced[entry];
                    before[fuller] = filling + 1;
                    reached = Math.max(reached, fuller + 1);
                }
            }
        }
        return before;
    }

    /** The filling that comes to least together with its own cost. */
    int cheapest() {
        int cheapest = 0;
        for (int filling = 1; filling < reached; filling++) {
            if (total(filling) < total(cheapest)) {
                cheapest = filling;
            }
        }
        return cheapest;
    }

    /** What a filling comes to together with its own cost. */
    long total(int filling) {
        return value[filling] + fillings.cost(filling);
    }
}
