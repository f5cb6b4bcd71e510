package no.nystart.matching.solve;

import java.util.Comparator;
import java.util.stream.IntStream;
import no.nystart.matching.model.OfferTable;

/** A first assignment: those dearest to leave out choose first, each the offer with room that is cheapest at the prices. */
final class PricedStart {

    private PricedStart() {}

    static int[] of(OfferTable table, Prices prices) {
        Occupancy occupancy = Occupancy.withPins(table);
        IntStream.range(0, table.people())
                .filter(person -> !occupancy.isPinned(person))
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(
                                person -> -table.loads().penalty(person))
                        .thenComparingInt(person -> table.first(person + 1) - table.first(person)))
                .forEach(person -> occupancy.move(person, cheapestWithRoom(occupancy, prices, person)));
        return occupancy.copyOfChosen();
    }

    private static int cheapestWithRoom(Occupancy occupancy, Prices prices, int person) {
        OfferTable table = occupancy.table();
        int best = OfferTable.NONE;
        long least = prices.cost(table, person, OfferTable.NONE);
        for (int position = table.first(person); position < table.first(person + 1); position++) {
            long cost = prices.cost(table, person, position);
            if (cost < least && occupancy.hasRoom(person, position)) {
                least = cost;
                best = position;
            }
        }
        return best;
    }
}
