package no.nystart.register.codes;

/** Who hosts: a company, or a unit of a municipality. */
public enum CompanyKind {
    COMPANY,
    MUNICIPAL_UNIT
}
