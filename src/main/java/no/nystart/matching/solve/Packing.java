package no.nystart.matching.solve;

import no.nystart.matching.model.OfferTable;

/**
 * The people whom somebody could take, a leader or a whole company, and those of them who are worth it at given prices:
 * of all that fit together, the set with the smallest sum of reduced costs and what the set itself costs. All sums are in
 * units of 1/{@link Lagrangian#SCALE}.
 */
sealed interface Packing permits LeaderPacking, CompanyPacking {

    /** How many people there are to choose from; their indexes are 0 .. size - 1. */
    int size();

    int person(int index);

    /** The company that is packed as a whole, its own cost included; {@link OfferTable#NONE} where it is a leader's part. */
    int company();

    /** The positions that somebody has here. */
    int[] positions(int index);

    /** Finds the best set at these prices; answers what it comes to. The questions below are about these prices. */
    long pack(PackedPrices prices);

    /** What the best set comes to. */
    long least();

    /** Indexes of the best set. */
    int[] packed();

    /** What the best set costs without prices, in units of cost: the matches, and leaders and company as far as packed. */
    long cost();

    /** The position that somebody of the best set has in it. */
    int position(int index);

    /** Gives a taker every set that comes to at most so much; answers whether it wanted all. */
    boolean giveWithin(long most, SetsWithin.Taker taker);
}
