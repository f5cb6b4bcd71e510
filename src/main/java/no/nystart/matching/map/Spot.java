package no.nystart.matching.map;

/** A point of the sheet, from its upper left corner. */
public record Spot(int x, int y) {

    double to(Spot other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    Spot moved(double dx, double dy) {
        return new Spot((int) Math.round(x + dx), (int) Math.round(y + dy));
    }
}
