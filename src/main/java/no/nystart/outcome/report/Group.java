package no.nystart.outcome.report;

import java.util.Map;

/** Whose placements a number counts, as the database and the way to the rows name them. */
sealed interface Group {

    /** Which rows of {@code report_row} are in it. */
    String condition();

    /** The parameters of {@link #condition}. */
    Map<String, Object> values();

    /** The part of an address that names it. */
    Map<String, String> query();

    /** All that the filters let through. */
    record Everybody() implements Group {
        @Override
        public String condition() {
            return "true";
        }

        @Override
        public Map<String, Object> values() {
            return Map.of();
        }

        @Override
        public Map<String, String> query() {
            return Map.of();
        }
    }

    /**
     * Those who have something in common.
     *
     * @param key empty for those of whom it is not known
     */
    record Alike(Grouping grouping, String key) implements Group {
        @Override
        public String condition() {
            return key.isEmpty() ? grouping.column() + " IS NULL" : grouping.column() + " = :key";
        }

        @Override
        public Map<String, Object> values() {
            return key.isEmpty() ? Map.of() : Map.of("key", key);
        }

        @Override
        public Map<String, String> query() {
            return Map.of("by", grouping.name(), "key", key);
        }
    }

    /**
     * Those whom a part of the match fitted well, or the others.
     *
     * @param split the first band of the others
     */
    record Fitted(FitPart part, boolean well, int split) implements Group {
        @Override
        public String condition() {
            return "whole IS NOT NULL AND " + part.band() + (well ? " < :split" : " >= :split");
        }

        @Override
        public Map<String, Object> values() {
            return Map.of("split", split);
        }

        @Override
        public Map<String, String> query() {
            return Map.of("fit", part.name(), "well", well ? "yes" : "no", "split", String.valueOf(split));
        }
    }
}
