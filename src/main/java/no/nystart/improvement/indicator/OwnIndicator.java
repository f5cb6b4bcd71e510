package no.nystart.improvement.indicator;

/**
 * What a region wants to know of its companies besides.
 *
 * @param nextMeans what the next step looks like
 * @param excellentMeans what excellent looks like
 */
public record OwnIndicator(String name, String nextMeans, String excellentMeans) {}
