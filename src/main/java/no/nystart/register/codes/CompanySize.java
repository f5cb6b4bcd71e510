package no.nystart.register.codes;

/** Employees: 1 to 9, 10 to 49, 50 to 249, more. */
public enum CompanySize {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE
}
