package no.nystart.matching.solve;

import java.util.Arrays;

/**
 * Every set of people and positions that comes to at most so much. What those who come later can add at the least is known
 * of each way to be filled, so that no step leads nowhere: finding the sets takes time by their number.
 */
final class SetsWithin {

    private static final long FAR = Long.MAX_VALUE / 4;

    /** Takes sets one after the other. */
    @FunctionalInterface
    interface Taker {

        /** Answers whether it wants more. */
        boolean take(int[] people, int[] positions);
    }

    /**
     * Somebody with the positions to choose from.
     *
     * @param kinds of the positions, as {@link Ways} count them
     * @param reduced costs of the positions
     */
    record Candidate(int person, int[] positions, int[] kinds, long[] reduced) {}

    private final Ways ways;
    private final Candidate[] candidates;
    private final long most;
    private final Taker taker;

    /** By candidate and way: the least that those from this candidate on, and the way that they lead to, come to. */
    private final long[][] rest;

    private int[] people = new int[8];
    private int[] positions = new int[8];

    private SetsWithin(Ways ways, Candidate[] candidates, long most, Taker taker) {
        this.ways = ways;
        this.candidates = candidates;
        this.most = most;
        this.taker = taker;
        this.rest = new long[candidates.length + 1][ways.count()];
        Arrays.setAll(rest[candidates.length], ways::cost);
        for (int number = candidates.length - 1; number >= 0; number--) {
            for (int way = 0; way < ways.count(); way++) {
                rest[number][way] = Math.min(rest[number + 1][way], leastWith(number, way));
            }
        }
    }

    /** Gives them to a taker, one person at least in each; answers whether it wanted all. */
    static boolean give(Ways ways, Candidate[] candidates, long most, Taker taker) {
        return new SetsWithin(ways, candidates, most, taker).give(0, 0, 0, 0);
    }

    private long leastWith(int number, int way) {
        Candidate candidate = candidates[number];
        long least = FAR;
        for (int entry = 0; entry < candidate.kinds().length; entry++) {
            int fuller = ways.next(way, candidate.kinds()[entry]);
            if (fuller != Ways.NONE) {
                least = Math.min(least, candidate.reduced()[entry] + rest[number + 1][fuller]);
            }
        }
        return least;
    }

    private boolean give(int from, int way, long sum, int count) {
        if (count > 0 && sum + ways.cost(way) <= most && !take(count)) {
            return false;
        }
        for (int number = from; number < candidates.length && sum + rest[number][way] <= most; number++) {
            Candidate candidate = candidates[number];
            for (int entry = 0; entry < candidate.kinds().length; entry++) {
                int fuller = ways.next(way, candidate.kinds()[entry]);
                long with = sum + candidate.reduced()[entry];
                if (fuller != Ways.NONE && with + rest[number + 1][fuller] <= most) {
                    put(count, candidate.person(), candidate.positions()[entry]);
                    if (!give(number + 1, fuller, with, count + 1)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean take(int count) {
        return taker.take(Arrays.copyOf(people, count), Arrays.copyOf(positions, count));
    }

    private void put(int count, int person, int position) {
        if (count == people.length) {
            people = Arrays.copyOf(people, 2 * count);
            positions = Arrays.copyOf(positions, 2 * count);
        }
        people[count] = person;
        positions[count] = position;
    }
}
