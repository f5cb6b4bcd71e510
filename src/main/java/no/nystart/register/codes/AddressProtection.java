package no.nystart.register.codes;

/** Whether the population register hides the address (CONFIDENTIAL: kode 7, STRICTLY_CONFIDENTIAL: kode 6). */
public enum AddressProtection {
    NONE,
    CONFIDENTIAL,
    STRICTLY_CONFIDENTIAL
}
