package no.nystart.matching.solve;

import no.nystart.matching.model.Loads;
import no.nystart.matching.model.OfferTable;

/**
 * What a seat, a unit of a leader's load and a young person more at a company cost, beside the match itself.
 *
 * @param seat at least 0; in units of 1/{@link Lagrangian#SCALE}, like all prices
 * @param leader of any sign
 * @param company of any sign
 */
record Prices(long[] seat, long[] leader, long[] company) {

    /** The priced cost of a choice. */
    long cost(OfferTable table, int person, int position) {
        if (position == OfferTable.NONE) {
            return table.loads().penalty(person) * Lagrangian.SCALE;
        }
        return table.cost(position) * Lagrangian.SCALE
                + seat[table.place(position)]
                + leader[table.leader(position)] * table.loads().need(person)
                + company[table.company(position)];
    }

    /** The cheapest choice at these prices; a pin leaves no other. */
    int cheapest(OfferTable table, int person) {
        int pinned = table.pinned(person);
        if (pinned != OfferTable.NONE) {
            return pinned;
        }
        int best = OfferTable.NONE;
        long least = cost(table, person, OfferTable.NONE);
        int need = table.loads().need(person);
        for (int position = table.first(person); position < table.first(person + 1); position++) {
            long cost = table.cost(position) * Lagrangian.SCALE
                    + seat[table.place(position)]
                    + leader[table.leader(position)] * need
                    + company[table.company(position)];
            if (cost < least) {
                least = cost;
                best = position;
            }
        }
        return best;
    }

    /** The load at which a leader's cost less the price of the load is smallest. */
    int cheapestLoad(Loads loads, int ofLeader, int most) {
        int best = 0;
        long least = 0;
        for (int load = 1; load <= most; load++) {
            long cost = priced(loads.leaderCost(ofLeader, load), leader[ofLeader], load);
            if (cost < least) {
                least = cost;
                best = load;
            }
        }
        return best;
    }

    /** The number at which a company's cost less the price of the number is smallest. */
    int cheapestShare(Loads loads, int ofCompany, int most) {
        int best = 0;
        long least = 0;
        for (int placed = 1; placed <= most; placed++) {
            long cost = priced(loads.companyCost(ofCompany, placed), company[ofCompany], placed);
            if (cost < least) {
                least = cost;
                best = placed;
            }
        }
        return best;
    }

    long priced(long cost, long price, int amount) {
        return cost * Lagrangian.SCALE - price * amount;
    }
}
