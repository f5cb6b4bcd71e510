package no.nystart.register.codes;

/**
 * An occupation of the standard STYRK-08.
 *
 * @param code four digits
 * @param name Statistics Norway's name, which exists in bokmål only
 */
public record Occupation(String code, String name) {}
