package no.nystart.matching.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Labour-market regions that have nothing to do with each other, so that each is solved by itself: 85 of them, rural, town
 * and city in turn, of very different sizes.
 *
 * @param gap with which a region is done before its time is up
 */
record Nation(int people, long seed, double gap) {

    static final int REGIONS = 85;

    /** Two cores have half an hour for 20,000 people. */
    private static final double SECONDS_A_PERSON = 0.17;

    private static final int FEWEST_SECONDS = 10;

    /** A measurement for each region; together they have all the people, and the limits grow with them. */
    List<Cell> cells() {
        Random random = new Random(seed * 7_919 + people);
        double[] weight = new double[REGIONS];
        double sum = 0;
        for (int region = 0; region < REGIONS; region++) {
            // the largest regions have some twenty times the people of the smallest
            weight[region] = 0.15 + 2.85 * Math.pow(random.nextDouble(), 2.2);
            sum += weight[region];
        }
        List<Cell> cells = new ArrayList<>();
        double shared = 0;
        int given = 0;
        for (int region = 0; region < REGIONS; region++) {
            shared += weight[region];
            int until = (int) Math.round(people * shared / sum);
            cells.add(cell(region, Math.max(1, until - given)));
            given = until;
        }
        return cells;
    }

    private Cell cell(int region, int inhabitants) {
        Density density = Density.values()[region % Density.values().length];
        long seconds = Math.max(FEWEST_SECONDS, Math.round(inhabitants * SECONDS_A_PERSON));
        return new Cell(
                Contender.NYSTART, density, inhabitants, seed * 1000 + region, Duration.ofSeconds(seconds), gap);
    }
}
