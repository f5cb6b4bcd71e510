package no.nystart.web;

import java.util.List;
import no.nystart.access.Visitor;
import org.jspecify.annotations.Nullable;

/** Contributed by each stage that has something for a visitor to do today; the start page gathers them. */
public interface DayItems {

    /**
     * @param what said in the visitor's language, with what to do and by when: «3 forslag venter på svar»
     * @param path where it is done
     * @param kind how pressing: {@code danger}, {@code warning} or {@code info}
     * @param deed what can be done about it on the spot, null when it takes a page
     */
    record DayItem(
            String what, String path, String kind, @Nullable Deed deed) {

        public DayItem(String what, String path, String kind) {
            this(what, path, kind, null);
        }
    }

    /**
     * A button beside an item.
     *
     * @param path what it posts to, without fields
     * @param label says what it does
     */
    record Deed(String path, String label) {}

    /** What waits for this visitor, most pressing first; a bounded number of queries. */
    List<DayItem> of(Visitor visitor);
}
