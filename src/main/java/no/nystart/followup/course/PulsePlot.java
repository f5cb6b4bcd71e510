package no.nystart.followup.course;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import no.nystart.followup.pulse.PulseAnswer;

/** Pulses as a line over the weeks of a placement, for {@code js/line-plot.js}. */
final class PulsePlot {

    private static final double DAYS_A_WEEK = 7;

    private PulsePlot() {}

    static String of(List<PulseAnswer> pulses, LocalDate starts, CourseMessages words) {
        ObjectNode plot = JsonNodeFactory.instance.objectNode();
        plot.put("x", words.weeksSinceStart());
        plot.put("y", words.scoreAxis());
        ObjectNode series = plot.putArray("series").addObject();
        series.put("name", words.pulseSeries());
        ArrayNode points = series.putArray("points");
        pulses.stream()
                .sorted(Comparator.comparing(PulseAnswer::on))
                .forEach(pulse -> points.addArray()
                        .add(Math.round(ChronoUnit.DAYS.between(starts, pulse.on()) / DAYS_A_WEEK * 10) / 10.0)
                        .add(pulse.mood().score()));
        return plot.toString();
    }
}
