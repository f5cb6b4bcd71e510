package no.nystart.outcome.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows, a file keeps and a program reads.
 *
 * @param parts from the top
 * @param notTold whether some figures are left out because they would tell of few people
 */
public record Report(ReportKind kind, List<Part> parts, boolean notTold) {

    public Report {
        parts = List.copyOf(parts);
    }

    /**
     * A table, and what it says.
     *
     * @param means what to know before reading it
     * @param plot for {@code js/plot.js}, or null where there is nothing to plot
     */
    public record Part(
            String heading, List<String> means, @Nullable String plot, ReportTable table) {
        public Part {
            means = List.copyOf(means);
        }
    }
}
