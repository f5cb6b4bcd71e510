package no.nystart.matching.solve;

import no.nystart.matching.model.OfferTable;

/**
 * What placing a young person is worth, and what a seat and a young person more at a company cost, beside the match
 * itself.
 *
 * @param person of any sign; in units of 1/{@link Lagrangian#SCALE}, like all prices
 * @param seat at least 0
 * @param company of any sign
 * @param conditions that the bound at these prices is under
 */
record PackedPrices(long[] person, long[] seat, long[] company, Conditions conditions) {

    /** Dearer than anything that prices could make worth it, and so small that no sum of such costs overflows. */
    private static final long CLOSED = 1L << 50;

    /** Cost of a choice at these prices, less what the person is worth. */
    long reduced(OfferTable table, int ofPerson, int position) {
        if (position == OfferTable.NONE) {
            return table.loads().penalty(ofPerson) * Lagrangian.SCALE - person[ofPerson];
        }
        if (conditions.isClosed(position)) {
            return CLOSED;
        }
        return table.cost(position) * Lagrangian.SCALE
                + seat[table.place(position)]
                + company[table.company(position)]
                - person[ofPerson];
    }

    /** The number at which a company's cost less the price of the number is smallest. */
    int cheapestShare(OfferTable table, int ofCompany, int most) {
        int best = 0;
        for (int placed = 1; placed <= most; placed++) {
            if (share(table, ofCompany, placed) < share(table, ofCompany, best)) {
                best = placed;
            }
        }
        return best;
    }

    long share(OfferTable table, int ofCompany, int placed) {
        return table.loads().companyCost(ofCompany, placed) * Lagrangian.SCALE - company[ofCompany] * placed;
    }
}
