package no.nystart.outcome.report;

import java.util.Arrays;
import no.nystart.matching.explain.Fairness;

/**
 * Sees to it that figures of fewer than five people are not told, nor what they could be reckoned from. Filters have fixed
 * values and narrow each other, so that all that a report can tell, however it is filtered, is a {@link Lattice} of groups.
 *
 * <ol>
 *   <li>A group of one to four people is not told.
 *   <li>Neither is a group that lies in another with one to four people more, whether that one is told or not: no two
 *       figures, of whatever filters and reports, differ by a few people.
 *   <li>Where parts add up to a whole, as a column does to its total, none or at least two of parts and whole are untold,
 *       and where the whole is told, the untold parts are five people or more together: the smallest told part goes with
 *       them until that is so. This holds in every column that the filters can make of one report.
 * </ol>
 *
 * What several reports would give away together in more than two figures is not looked at.
 */
final class Discretion {

    /** As the fairness of a matching leaves them out. */
    static final int FEWEST = Fairness.FEWEST;

    private final Lattice lattice;
    private final int[] people;
    private final boolean[] untold;

    private Discretion(Lattice lattice, int[] people, boolean[] already) {
        this.lattice = lattice;
        this.people = people;
        this.untold = already.clone();
    }

    /**
     * @param people in each group of the lattice
     * @param already groups that are untold for another reason
     * @return which are untold; groups of nobody give nobody away
     */
    static boolean[] untold(Lattice lattice, int[] people, boolean[] already) {
        Discretion discretion = new Discretion(lattice, people, already);
        discretion.leaveOutFew();
        while (discretion.leaveOutTheReckonable()) {
            // another one untold can make others reckonable
        }
        return discretion.untold;
    }

    private void leaveOutFew() {
        for (int group = 0; group < lattice.size(); group++) {
            if (people[group] > 0) {
                int here = people[group];
                untold[group] |= isFew(here)
                        || Arrays.stream(lattice.around(group)).anyMatch(wider -> isFew(people[wider] - here));
            }
        }
    }

    private static boolean isFew(int many) {
        return many > 0 && many < FEWEST;
    }

    private boolean leaveOutTheReckonable() {
        boolean more = false;
        for (int whole = 0; whole < lattice.size(); whole++) {
            for (int dimension = 0; people[whole] > 0 && dimension < lattice.dimensions(); dimension++) {
                if (lattice.isAll(whole, dimension)) {
                    more |= leaveOutOneMore(whole, lattice.parts(whole, dimension));
                }
            }
        }
        return more;
    }

    /** Where what is untold of these could be reckoned from the rest: one more, the smallest part or else the whole. */
    private boolean leaveOutOneMore(int whole, int[] parts) {
        int groups = 0;
        int together = 0;
        int smallest = whole;
        for (int part : parts) {
            if (untold[part] && people[part] > 0) {
                groups++;
                together += people[part];
            } else if (people[part] > 0 && (smallest == whole || people[part] < people[smallest])) {
                smallest = part;
            }
        }
        boolean reckonable = untold[whole] ? groups == 0 : groups == 1 || groups > 1 && together < FEWEST;
        if (!reckonable || untold[smallest]) {
            return false;
        }
        untold[smallest] = true;
        return true;
    }
}
