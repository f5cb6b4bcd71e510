package no.nystart.matching.solve;

import java.util.stream.IntStream;
import no.nystart.matching.model.OfferTable;

/** The offers of each person that are cheapest at the prices, cheapest first: good assignments seldom leave them. */
final class ShortList {

    private final int[][] positions;

    ShortList(OfferTable table, Prices prices, int most) {
        this.positions = new int[table.people()][];
        for (int person = 0; person < positions.length; person++) {
            int owner = person;
            // price above position in one number sorts faster than boxed comparisons
            int first = table.first(person);
            long[] keys = IntStream.range(first, table.first(person + 1))
                    .mapToLong(position -> (prices.cost(table, owner, position) << 20 | (position - first)))
                    .sorted()
                    .limit(most)
                    .toArray();
            int[] sorted = new int[keys.length];
            for (int index = 0; index < keys.length; index++) {
                sorted[index] = first + (int) (keys[index] & 0xFFFFF);
            }
            positions[person] = sorted;
        }
    }

    int[] of(int person) {
        return positions[person];
    }
}
