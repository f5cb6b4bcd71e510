package no.nystart.matching.model;

/** A home or a site, in decimal degrees (WGS 84). */
public record GeoPoint(double lat, double lon) {

    private static final double EARTH_RADIUS_KM = 6371.0;

    /** Roads are longer than the great circle by about this much. */
    private static final double DETOUR = 1.3;

    /** A point with its latitude's radians and cosine, for whoever measures from it many times. */
    record Spot(double phi, double cosPhi, double lon) {

        Spot(GeoPoint point) {
            this(Math.toRadians(point.lat), Math.cos(Math.toRadians(point.lat)), point.lon);
        }

        /** Kilometres by road, estimated as the great-circle distance (haversine) times 1.3. */
        double roadKm(Spot other) {
            double sinLat = Math.sin((other.phi - phi) / 2);
            double sinLon = Math.sin(Math.toRadians(other.lon - lon) / 2);
            double a = sinLat * sinLat + cosPhi * other.cosPhi * sinLon * sinLon;
            return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a))) * DETOUR;
        }
    }
}
