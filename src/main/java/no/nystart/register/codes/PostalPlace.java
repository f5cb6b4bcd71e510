package no.nystart.register.codes;

/** Where a postal code is; its coordinates stand for every home and site in it. */
public record PostalPlace(String code, String name, String municipality, Coordinates coordinates) {}
