package no.nystart.placement.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Contributed, as a CDI bean, by whoever keeps something that belongs on a placement's timeline: check-ins, reviews,
 * flags. What happened to the placement itself stands there already.
 */
public interface TimelineSource {

    /** In any order; a bounded number of queries for one placement. */
    List<Entry> of(Placement placement, Viewer viewer);

    /** How an entry is marked: a colour, a symbol and a word. */
    enum Mark {
        /** Something happened. */
        HAPPENED,
        /** What was planned has been done. */
        DONE,
        /** Planned, and its day has not passed. */
        DUE,
        /** Planned, and its day has passed. */
        MISSED;

        /** Its class on the page. */
        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One thing on the line.
     *
     * @param on its day
     * @param what short, in the visitor's language
     * @param path where there is more to read, or null
     */
    record Entry(
            LocalDate on, Mark mark, String what, @Nullable String path) {}
}
