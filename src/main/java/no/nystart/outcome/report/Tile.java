package no.nystart.outcome.report;

/**
 * A figure to be read from afar.
 *
 * @param words what it counts
 */
public record Tile(String words, ReportTable.Cell cell) {}
