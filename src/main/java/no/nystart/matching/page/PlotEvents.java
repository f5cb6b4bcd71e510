package no.nystart.matching.page;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import no.nystart.matching.run.RunWatch;
import org.jspecify.annotations.Nullable;

/** News of a run as the plot takes them: a point of each series, numbered by the second; at last {@code end}. */
final class PlotEvents {

    private PlotEvents() {}

    static List<OutboundSseEvent> of(RunWatch.News news, Sse sse) {
        return switch (news) {
            case RunWatch.News.Point(int number, var point) ->
                Curve.shows(point)
                        ? List.of(
                                sse.newEventBuilder()
                                        .mediaType(MediaType.TEXT_PLAIN_TYPE)
                                        .data(String.class, Curve.best(point))
                                        .build(),
                                sse.newEventBuilder()
                                        .id(String.valueOf(number))
                                        .mediaType(MediaType.TEXT_PLAIN_TYPE)
                                        .data(String.class, Curve.bound(point))
                                        .build())
                        : List.of();
            case RunWatch.News.Over over ->
                List.of(sse.newEventBuilder()
                        .name("end")
                        .mediaType(MediaType.TEXT_PLAIN_TYPE)
                        .data(String.class, "over")
                        .build());
        };
    }

    /**
     * Number of the first point that a browser lacks.
     *
     * @param last the last it got before it lost the line, null when it asks for the first time
     * @param from where the page left off that it asks from
     */
    static int next(@Nullable String last, int from) {
        return last != null && last.matches("[0-9]{1,9}") ? Integer.parseInt(last) + 1 : Math.max(0, from);
    }
}
