package no.nystart.outcome.report;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Whether people reached work or education more often where one part of the match fitted well: an association among those
 * counted, which proves no cause.
 *
 * @param split the first band of the others
 * @param well where it fitted better than with about half of all
 * @param worse the others
 */
public record FitFinding(FitPart part, int split, Side well, Side worse) {

    /** On either side, for anything to be said. */
    static final int FEWEST = 30;

    /** Of the normal distribution, 99 %: six parts are looked at at once, and one in twenty would be found by chance. */
    private static final double Z = 2.576;

    /** Those on one side. */
    public record Side(int known, int reached, int ended, int early) {

        static Side of(List<Band> bands) {
            return new Side(
                    sum(bands, Band::known),
                    sum(bands, Band::reached),
                    sum(bands, Band::ended),
                    sum(bands, Band::early));
        }

        private static int sum(List<Band> bands, ToIntFunction<Band> of) {
            return bands.stream().mapToInt(of).sum();
        }

        double share() {
            return known == 0 ? 0 : (double) reached / known;
        }
    }

    /** Matches that fit alike: band 0 fits best. */
    record Band(int band, int known, int reached, int ended, int early) {}

    /** What can be said of it. */
    public enum Verdict {
        /** More of those whom it fitted well. */
        MORE,
        FEWER,
        /** No difference that chance would not make. */
        UNCLEAR,
        TOO_FEW
    }

    /** Splits where the two sides come nearest to each other in number. */
    static FitFinding of(FitPart part, List<Band> bands) {
        int all = bands.stream().mapToInt(Band::known).sum();
        int best = IntStream.range(0, bands.size())
                .boxed()
                .min((one, other) -> Integer.compare(uneven(bands, one, all), uneven(bands, other, all)))
                .orElse(0);
        List<Band> well = bands.subList(0, Math.min(best, bands.size()));
        int split = well.size() < bands.size() ? bands.get(well.size()).band() : FitPart.BANDS;
        return new FitFinding(part, split, Side.of(well), Side.of(bands.subList(well.size(), bands.size())));
    }

    private static int uneven(List<Band> bands, int first, int all) {
        int well = bands.subList(0, first).stream().mapToInt(Band::known).sum();
        return Math.abs(all - 2 * well);
    }

    /** Share of those whom it fitted well less that of the others, -1 to 1. */
    double difference() {
        return well.share() - worse.share();
    }

    /** Lower and upper end of the difference's 99 % interval, by Newcombe's method from two score intervals. */
    double[] interval() {
        return interval(Z);
    }

    /** @param z of the normal distribution, for the confidence that is wanted */
    double[] interval(double z) {
        double[] one = score(well, z);
        double[] other = score(worse, z);
        return new double[] {
            difference() - Math.hypot(well.share() - one[0], other[1] - worse.share()),
            difference() + Math.hypot(one[1] - well.share(), worse.share() - other[0])
        };
    }

    /** Wilson's interval of a share. */
    private static double[] score(Side side, double z) {
        double n = side.known();
        double middle = side.share() + z * z / (2 * n);
        double half = z * Math.sqrt(side.share() * (1 - side.share()) / n + z * z / (4 * n * n));
        double scale = 1 + z * z / n;
        return new double[] {(middle - half) / scale, (middle + half) / scale};
    }

    public Verdict verdict() {
        if (Math.min(well.known(), worse.known()) < FEWEST) {
            return Verdict.TOO_FEW;
        }
        double[] interval = interval();
        if (interval[0] > 0) {
            return Verdict.MORE;
        }
        return interval[1] < 0 ? Verdict.FEWER : Verdict.UNCLEAR;
    }

    /** People of whom it is known how they stand, on both sides. */
    int known() {
        return well.known() + worse.known();
    }

    /** Those whom it fitted well, or the others. */
    Group group(boolean fittedWell) {
        return new Group.Fitted(part, fittedWell, split);
    }

    /** Whether both sides have enough people for their shares to be told. */
    boolean told() {
        return Math.min(well.known(), worse.known()) >= Discretion.FEWEST;
    }
}
