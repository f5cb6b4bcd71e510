package no.nystart.matching.solve;

import java.util.Arrays;
import no.nystart.matching.model.Loads;
import no.nystart.matching.model.OfferTable;

/**
 * People whom a packing takes together, with the position that each has in it.
 *
 * @param packing its number
 * @param people in order; at least one
 * @param positions of each of them
 * @param cost of the matches, the leaders' loads and, of a whole company, the company's own; without prices
 */
record Crew(int packing, int[] people, int[] positions, long cost) {

    /** @param company whose own cost is the crew's, or {@link OfferTable#NONE} */
    static Crew of(OfferTable table, int packing, int company, int[] people, int[] positions) {
        Loads loads = table.loads();
        long cost = company == OfferTable.NONE ? 0 : loads.companyCost(company, people.length);
        int[] leaders = Arrays.stream(positions).map(table::leader).distinct().toArray();
        for (int leader : leaders) {
            int load = 0;
            for (int index = 0; index < people.length; index++) {
                load += table.leader(positions[index]) == leader ? loads.need(people[index]) : 0;
            }
            cost += loads.leaderCost(leader, load);
        }
        for (int position : positions) {
            cost += table.cost(position);
        }
        return new Crew(packing, people, positions, cost);
    }
}
