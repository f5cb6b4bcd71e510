package no.nystart.outcome.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be reported on. */
public enum ReportKind {
    /** Cohort against cohort, young people and leaders side by side. */
    COHORTS,
    /** Year by year, by office, sector, size and phase. */
    REGION,
    /** By groups of young people. */
    FAIRNESS,
    /** How well matches fitted, against what happened. */
    MATCH;

    /** In addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportKind> of(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }
}
