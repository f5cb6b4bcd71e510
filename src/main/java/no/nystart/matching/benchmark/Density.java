package no.nystart.matching.benchmark;

/** How close together people live, which decides how many offers each of them has. */
public enum Density {
    /** Small settlements far apart; about 10 offers a person. */
    RURAL(13, 3.0, 1.2),
    /** Market towns with their surroundings; about 50 offers a person. */
    TOWN(70, 5.0, 1.3),
    /** One city; some hundred offers a person where it is large enough to have them. */
    CITY(900, 8.0, 1.6);

    private final int peoplePerSettlement;
    private final double spreadKm;
    private final double leadersPerPlace;

    Density(int peoplePerSettlement, double spreadKm, double leadersPerPlace) {
        this.peoplePerSettlement = peoplePerSettlement;
        this.spreadKm = spreadKm;
        this.leadersPerPlace = leadersPerPlace;
    }

    int settlements(int people) {
        return Math.max(1, Math.ceilDiv(people, peoplePerSettlement));
    }

    /** Standard deviation of homes and sites around a settlement's centre. */
    double spreadKm() {
        return spreadKm;
    }

    double leadersPerPlace() {
        return leadersPerPlace;
    }
}
