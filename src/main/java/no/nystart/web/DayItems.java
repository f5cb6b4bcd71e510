package no.nystart.web;

import java.util.List;
import no.nystart.access.Visitor;

/** Contributed by each stage that has something for a visitor to do today; the start page gathers them. */
public interface DayItems {

    /**
     * @param what said in the visitor's language, with what to do and by when: «3 forslag venter på svar»
     * @param path where it is done
     * @param kind how pressing: {@code danger}, {@code warning} or {@code info}
     */
    record DayItem(String what, String path, String kind) {}

    /** What waits for this visitor, most pressing first; a bounded number of queries. */
    List<DayItem> of(Visitor visitor);
}
