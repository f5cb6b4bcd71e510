package no.nystart.placement.decision;

/** The two sides that are asked once a caseworker has accepted. */
public enum Party {
    COMPANY,
    YOUNG_PERSON;

    /** The reason of this side's list that is called so. */
    Objection objection(String name) {
        return switch (this) {
            case COMPANY -> Objection.OfCompany.valueOf(name);
            case YOUNG_PERSON -> Objection.OfYoungPerson.valueOf(name);
        };
    }
}
