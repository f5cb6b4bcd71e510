package no.nystart.improvement.pulsemeeting.page;

import java.util.List;

/**
 * What lies on the table at a pulse meeting, in words.
 *
 * @param numbers placements and leaders
 * @param motivation how young people say that it goes
 * @param training from the leaders' programme, of all leaders together; empty while none is under way
 */
public record PulseTable(List<Row> numbers, Row motivation, List<Step> training) {

    /** Whether there was a meeting before. */
    public boolean compares() {
        return !motivation.before().isEmpty();
    }

    /** @param done how many of {@code of} */
    public record Step(String what, long done, long of) {}

    /** @param before what it was at the last meeting, or empty */
    public record Row(String what, String now, String before) {}
}
