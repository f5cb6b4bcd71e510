package no.nystart.outcome.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bars of shares beside or on top of one another, for {@code js/bar-plot.js}.
 *
 * @param stacked whether the series of a name add up
 */
record Bars(List<String> names, boolean stacked, List<Series> series) {

    /** @param shares in percent, one a name; null where it is not told */
    record Series(String name, List<@Nullable Double> shares) {}

    String json() {
        ObjectNode plot = JsonNodeFactory.instance.objectNode();
        plot.put("kind", "bars");
        plot.put("stacked", stacked);
        ArrayNode labels = plot.putArray("names");
        names.forEach(labels::add);
        ArrayNode all = plot.putArray("series");
        series.forEach(each -> {
            ObjectNode one = all.addObject();
            one.put("name", each.name());
            ArrayNode values = one.putArray("values");
            each.shares().forEach(values::add);
        });
        return plot.toString();
    }
}
