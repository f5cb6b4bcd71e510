package no.nystart.register.codes;

import java.util.Locale;

/** A language other than Norwegian, by its ISO 639-1 code. */
public enum Language {
    AR,
    DA,
    DE,
    EN,
    ES,
    FA,
    FR,
    KU,
    LT,
    PL,
    RO,
    RU,
    SO,
    SV,
    SW,
    TH,
    TI,
    TR,
    UK,
    UR,
    VI;

    /** The ISO 639-1 code, in lower case as the standard and the matching have it. */
    public String iso() {
        return name().toLowerCase(Locale.ROOT);
    }
}
