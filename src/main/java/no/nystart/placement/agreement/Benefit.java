package no.nystart.placement.agreement;

/** What a young person lives on during the placement. */
public enum Benefit {
    /** Tiltakspenger. */
    PROGRAMME_ALLOWANCE,
    /** Arbeidsavklaringspenger. */
    WORK_ASSESSMENT_ALLOWANCE,
    /** Dagpenger. */
    UNEMPLOYMENT_BENEFIT,
    /** Kvalifiseringsstønad. */
    QUALIFICATION_BENEFIT,
    /** Økonomisk sosialhjelp. */
    SOCIAL_ASSISTANCE,
    OTHER,
    NONE
}
