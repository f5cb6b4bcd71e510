package no.nystart.access;

import org.jspecify.annotations.Nullable;

/** The kinds of things that operations are about, each with the path parameter that carries its id. */
public enum Subject {
    NONE(null),
    YOUNG_PERSON("youngPerson"),
    COMPANY("company"),
    PLACE("place"),
    LEADER("leader"),
    COHORT("cohort"),
    RUN("run"),
    ACCOUNT("account");

    private final @Nullable String pathParameter;

    Subject(@Nullable String pathParameter) {
        this.pathParameter = pathParameter;
    }

    public @Nullable String pathParameter() {
        return pathParameter;
    }
}
