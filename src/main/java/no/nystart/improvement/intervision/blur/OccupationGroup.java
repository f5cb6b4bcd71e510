package no.nystart.improvement.intervision.blur;

/** The major groups of STYRK-08: the first of an occupation's four digits. */
public enum OccupationGroup {
    ARMED_FORCES,
    MANAGERS,
    PROFESSIONALS,
    TECHNICIANS,
    OFFICE,
    SALES_AND_SERVICE,
    FARMING_AND_FORESTRY,
    CRAFTS,
    MACHINES_AND_TRANSPORT,
    CLEANING_AND_HELP;

    /** @param occupation a code of four digits */
    public static OccupationGroup of(String occupation) {
        return values()[Character.digit(occupation.charAt(0), 10)];
    }
}
