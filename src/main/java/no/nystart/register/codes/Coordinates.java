package no.nystart.register.codes;

/**
 * A point on the earth.
 *
 * @param lat degrees north
 * @param lon degrees east
 */
public record Coordinates(double lat, double lon) {

    public Coordinates {
        if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("Not on the earth: " + lat + ", " + lon);
        }
    }
}
