package no.nystart.outcome.report;

/**
 * A group with its figures.
 *
 * @param key a code or an id as text; empty for those of whom it is not known
 * @param told whether the group's figures can be told at all
 * @param outcomesTold whether it can be told how its people stand
 */
public record Tally(String key, Figures figures, boolean told, boolean outcomesTold) {}
