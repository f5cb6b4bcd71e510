package no.nystart.matching.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.nystart.matching.model.GeoPoint;

/** Where people live and work: the real centres of Glåmdal first, then made-up ones in the valleys around. */
final class Settlements {

    private static final double KM_PER_DEGREE = 111.2;

    private static final List<GeoPoint> GLAMDAL = List.of(
            new GeoPoint(60.1905, 11.9977), // Kongsvinger
            new GeoPoint(60.2522, 11.6813), // Skarnes
            new GeoPoint(60.4571, 12.0597), // Kirkenær
            new GeoPoint(60.6120, 12.0130), // Flisa
            new GeoPoint(59.9853, 12.1216), // Skotterud
            new GeoPoint(59.9530, 12.2060), // Magnor
            new GeoPoint(60.3030, 12.0420)); // Brandval

    private final List<GeoPoint> centres = new ArrayList<>();
    private final double spreadKm;
    private final Random random;

    Settlements(int count, double spreadKm, Random random) {
        this.spreadKm = spreadKm;
        this.random = random;
        for (int index = 0; index < count; index++) {
            centres.add(index < GLAMDAL.size() ? GLAMDAL.get(index) : further(index - GLAMDAL.size()));
        }
    }

    /** Some 40 km apart on a grid north and east of the real ones, each moved a little. */
    private GeoPoint further(int index) {
        int row = index / 16;
        int column = index % 16;
        double lat = 60.85 + 0.36 * row + 0.05 * random.nextGaussian();
        double lon = 6.2 + 0.72 * column + 0.1 * random.nextGaussian();
        return new GeoPoint(rounded(Math.min(lat, 71)), rounded(lon));
    }

    /** A settlement, larger ones more often: the first is the region's centre. */
    int any() {
        double share = random.nextDouble();
        return (int) (centres.size() * Math.pow(share, 1.25));
    }

    GeoPoint near(int settlement) {
        GeoPoint centre = centres.get(settlement);
        double north = spreadKm * random.nextGaussian();
        double east = spreadKm * random.nextGaussian();
        double kmPerDegreeEast = KM_PER_DEGREE * Math.cos(Math.toRadians(centre.lat()));
        return new GeoPoint(
                rounded(centre.lat() + north / KM_PER_DEGREE), rounded(centre.lon() + east / kmPerDegreeEast));
    }

    /** Four decimals, about 10 metres: as the exchange format is written by hand. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 10_000) / 10_000.0;
    }
}
