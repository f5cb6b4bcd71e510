package no.nystart.improvement.intervision.blur;

/** About how old somebody is. */
public enum AgeBand {
    UNDER_18,
    FROM_18_TO_21,
    FROM_22_TO_25,
    FROM_26;

    public static AgeBand of(int age) {
        if (age < 18) {
            return UNDER_18;
        }
        if (age <= 21) {
            return FROM_18_TO_21;
        }
        return age <= 25 ? FROM_22_TO_25 : FROM_26;
    }
}
