package no.nystart.matching.solve;

import no.nystart.matching.model.OfferTable;

/**
 * By how much a bound rises, at least, when somebody must have an offer, or none: every assignment in which they do costs
 * at least bound and rise. In units of 1/{@link Lagrangian#SCALE}.
 *
 * @param ofPosition by position in the table
 * @param ofNone by person
 */
record Rises(long bound, long[] ofPosition, long[] ofNone) {

    /** @param position of the person, or {@link OfferTable#NONE} */
    long of(int person, int position) {
        return position == OfferTable.NONE ? ofNone[person] : ofPosition[position];
    }
}
