package no.nystart.matching.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import no.nystart.matching.run.RunPoint;

/** The curve of a run for the plot on the page: totals and bounds over seconds. */
final class Curve {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Before anything is proven, totals are so far off that they would flatten the rest. */
    private static final double WIDEST_GAP = 0.8;

    private Curve() {}

    static String of(List<RunPoint> points, MatchingMessages words) {
        ObjectNode plot = MAPPER.createObjectNode();
        plot.put("x", words.seconds()).put("y", words.total()).put("step", true);
        ArrayNode series = plot.putArray("series");
        ArrayNode best = series.addObject().put("name", words.bestSoFar()).putArray("points");
        ArrayNode bound = series.addObject().put("name", words.provenBound()).putArray("points");
        points.stream().filter(Curve::shows).forEach(point -> {
            best.addArray().add(point.seconds()).add(point.best());
            bound.addArray().add(point.seconds()).add(point.bound());
        });
        return text(plot);
    }

    static boolean shows(RunPoint point) {
        return point.gap() <= WIDEST_GAP;
    }

    /** One more point of the best totals, as the plot takes it. */
    static String best(RunPoint point) {
        return added(0, point, point.best());
    }

    /** One more point of the proven bounds. */
    static String bound(RunPoint point) {
        return added(1, point, point.bound());
    }

    private static String added(int series, RunPoint point, long value) {
        ObjectNode added = MAPPER.createObjectNode().put("series", series);
        added.putArray("point").add(point.seconds()).add(value);
        return text(added);
    }

    private static String text(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a tree of nodes always writes", e);
        }
    }
}
