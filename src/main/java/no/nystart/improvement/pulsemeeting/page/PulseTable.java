package no.nystart.improvement.pulsemeeting.page;

import java.util.List;
import no.nystart.improvement.pulsemeeting.LeaderTraining;

/**
 * What lies on the table at a pulse meeting, in words.
 *
 * @param numbers placements and leaders
 * @param motivation how young people say that it goes
 * @param training from the leaders' programme, empty while nobody keeps one
 */
public record PulseTable(List<Row> numbers, Row motivation, List<LeaderTraining.Line> training) {

    /** Whether there was a meeting before. */
    public boolean compares() {
        return !motivation.before().isEmpty();
    }

    /** @param before what it was at the last meeting, or empty */
    public record Row(String what, String now, String before) {}
}
