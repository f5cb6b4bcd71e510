package no.nystart.matching.model;

/** How a young person gets to work. */
public enum Transport {
    CAR(5, 55),
    PUBLIC(12, 32),
    BICYCLE(3, 16),
    WALK(0, 5);

    private final int startMinutes;
    private final int kmPerHour;

    Transport(int startMinutes, int kmPerHour) {
        this.startMinutes = startMinutes;
        this.kmPerHour = kmPerHour;
    }

    /** Minutes from door to door for a road distance in kilometres. */
    int minutes(double km) {
        return (int) Rounding.halfUp(startMinutes + 60 * km / kmPerHour);
    }
}
