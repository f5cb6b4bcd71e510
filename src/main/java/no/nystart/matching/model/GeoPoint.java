package no.nystart.matching.model;

/** A home or a site, in decimal degrees (WGS 84). */
public record GeoPoint(double lat, double lon) {

    private static final double EARTH_RADIUS_KM = 6371.0;

    /** Roads are longer than the great circle by about this much. */
    private static final double DETOUR = 1.3;

    /** Kilometres by road, estimated as the great-circle distance (haversine) times 1.3. */
    double roadKm(GeoPoint other) {
        double phi = Math.toRadians(lat);
        double otherPhi = Math.toRadians(other.lat);
        double sinLat = Math.sin((otherPhi - phi) / 2);
        double sinLon = Math.sin(Math.toRadians(other.lon - lon) / 2);
        double a = sinLat * sinLat + Math.cos(phi) * Math.cos(otherPhi) * sinLon * sinLon;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a))) * DETOUR;
    }
}
