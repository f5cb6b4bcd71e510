package no.nystart.matching.fairness;

import java.util.Arrays;
import no.nystart.matching.model.NorwegianLevel;

/** What groups are made by. */
public enum GroupedBy {
    AGE("age"),
    OFFICE("office"),
    NORWEGIAN_LEVEL("norwegianLevel"),
    NEEDS("needs"),
    FOLLOW_UP_NEED("followUpNeed"),
    SEX("sex");

    private final String key;

    GroupedBy(String key) {
        this.key = key;
    }

    /** Its name in a report. */
    String key() {
        return key;
    }

    /** Where a group stands among the others; those alike by their keys as text. */
    int order(String group) {
        return switch (this) {
            case NORWEGIAN_LEVEL -> NorwegianLevel.valueOf(group).ordinal();
            case AGE, OFFICE, NEEDS, FOLLOW_UP_NEED, SEX -> 0;
        };
    }

    static GroupedBy of(String key) {
        return Arrays.stream(values())
                .filter(by -> by.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no groups by " + key));
    }
}
