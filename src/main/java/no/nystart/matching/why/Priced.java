package no.nystart.matching.why;

/**
 * Another offer, and what giving it to the person would cost everybody together.
 *
 * @param moving in one arrangement at that price
 * @param asking for the exact price; answered, the price is what was found
 */
public record Priced(NamedOffer offer, ShownPrice price, Moving moving, Asking asking) {}
