package no.nystart.matching.model;

/** The only two roundings of the matching model; both on integers, so that everybody gets the same total. */
final class Rounding {

    private Rounding() {}

    /** Floor of a/b; a ≥ 0, b > 0. */
    static long div(long a, long b) {
        return a / b;
    }

    /** a/b to the nearest integer, halves up; a ≥ 0, b > 0. */
    static long halfUp(long a, long b) {
        return div(2 * a + b, 2 * b);
    }

    /** A non-negative distance or time to the nearest integer, halves up. */
    static long halfUp(double x) {
        double floor = Math.floor(x);
        // not floor(x + 0.5): the sum itself can round up just below a half
        return (long) floor + (x - floor >= 0.5 ? 1 : 0);
    }
}
