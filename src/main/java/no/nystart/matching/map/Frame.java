package no.nystart.matching.map;

import java.util.Collection;
import no.nystart.register.codes.Coordinates;

/**
 * Puts points of the earth on a sheet {@value #WIDTH} wide, north up, with equal distances in both directions.
 *
 * @param scale units of the sheet per degree north
 */
record Frame(double west, double north, double scale, double narrowing, int height) {

    static final int WIDTH = 1000;

    /** Left free at the sides, for names. */
    private static final int ASIDE = 150;

    /** Left free above and below, for circles. */
    private static final int ABOVE = 70;

    private static final int LOWEST = 480;
    private static final int HIGHEST = 1100;

    /** Of places all alike the sheet shows about ten kilometres. */
    private static final double LEAST_DEGREES = 0.1;

    private static final double KILOMETRES_PER_DEGREE = 111.2;

    /** @param points at least one */
    static Frame around(Collection<Coordinates> points) {
        double south = points.stream().mapToDouble(Coordinates::lat).min().orElseThrow();
        double north = points.stream().mapToDouble(Coordinates::lat).max().orElseThrow();
        double west = points.stream().mapToDouble(Coordinates::lon).min().orElseThrow();
        double east = points.stream().mapToDouble(Coordinates::lon).max().orElseThrow();
        double narrowing = Math.cos(Math.toRadians((south + north) / 2));
        double wide = Math.max((east - west) * narrowing, LEAST_DEGREES);
        double high = Math.max(north - south, LEAST_DEGREES / 2);
        double scale = Math.min((WIDTH - 2 * ASIDE) / wide, (HIGHEST - 2 * ABOVE) / high);
        int height = (int) Math.clamp(Math.round(high * scale) + 2L * ABOVE, LOWEST, HIGHEST);
        // what the sheet has more than the points need lies on both sides alike
        double spareX = (WIDTH / scale - (east - west) * narrowing) / 2 / narrowing;
        double spareY = (height / scale - (north - south)) / 2;
        return new Frame(west - spareX, north + spareY, scale, narrowing, height);
    }

    Spot at(Coordinates point) {
        return new Spot((int) Math.round((point.lon() - west) * narrowing * scale), (int)
                Math.round((north - point.lat()) * scale));
    }

    /** @return how long it is on the sheet */
    int kilometres(int count) {
        return (int) Math.round(count / KILOMETRES_PER_DEGREE * scale);
    }
}
