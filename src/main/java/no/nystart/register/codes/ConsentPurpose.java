package no.nystart.register.codes;

/** What is truly voluntary, and so rests on a consent that can be withdrawn. */
public enum ConsentPurpose {
    PHOTO,
    RESEARCH,
    EXTRA_SHARING
}
