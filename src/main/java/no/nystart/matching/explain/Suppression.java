package no.nystart.matching.explain;

/**
 * Which groups of a dimension must stay untold: those of too few people, and as many of the next smallest as it takes
 * that the total less the groups told leaves at least two groups, of enough people together.
 */
public final class Suppression {

    private Suppression() {}

    /**
     * @param sizes of the groups, which add up to a total that is told; groups of nobody give nobody away
     * @param already groups that are untold for another reason
     */
    public static boolean[] hidden(int[] sizes, boolean[] already) {
        boolean[] hidden = already.clone();
        for (int group = 0; group < sizes.length; group++) {
            hidden[group] |= sizes[group] > 0 && sizes[group] < Fairness.FEWEST;
        }
        while (givesAway(sizes, hidden)) {
            int next = smallestTold(sizes, hidden);
            if (next < 0) {
                break;
            }
            hidden[next] = true;
        }
        return hidden;
    }

    private static boolean givesAway(int[] sizes, boolean[] hidden) {
        int groups = 0;
        int people = 0;
        for (int group = 0; group < sizes.length; group++) {
            if (hidden[group] && sizes[group] > 0) {
                groups++;
                people += sizes[group];
            }
        }
        return groups == 1 || (groups > 1 && people < Fairness.FEWEST);
    }

    /** The first of the smallest groups with anybody in them that are still told, or -1. */
    private static int smallestTold(int[] sizes, boolean[] hidden) {
        int smallest = -1;
        for (int group = 0; group < sizes.length; group++) {
            boolean candidate = !hidden[group] && sizes[group] > 0;
            if (candidate && (smallest < 0 || sizes[group] < sizes[smallest])) {
                smallest = group;
            }
        }
        return smallest;
    }
}
