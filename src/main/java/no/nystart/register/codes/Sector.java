package no.nystart.register.codes;

/** What a company lives by. */
public enum Sector {
    TIMBER,
    FOOD,
    MECHANICAL,
    RETAIL,
    LOGISTICS,
    ELECTRO,
    CONSTRUCTION,
    MUNICIPAL_SERVICES,
    HEALTH_AND_CARE,
    HOSPITALITY,
    AGRICULTURE,
    OTHER
}
