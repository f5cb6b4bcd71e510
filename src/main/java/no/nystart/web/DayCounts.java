package no.nystart.web;

import java.util.List;
import java.util.function.LongFunction;
import no.nystart.access.Visitor;
import no.nystart.common.CountQuery;

/**
 * Contributed by each stage that counts something for a visitor's day. The start page asks the database for all of them at
 * once, so that a day takes the same few statements however many stages have something to say.
 */
public interface DayCounts {

    /**
     * One number of the day.
     *
     * @param query with the same conditions as the list that the item leads to
     * @param item what is said of the number; not asked for 0
     */
    record DayCount(CountQuery query, LongFunction<DayItems.DayItem> item) {}

    List<DayCount> counts(Visitor visitor);
}
