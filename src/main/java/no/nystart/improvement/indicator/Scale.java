package no.nystart.improvement.indicator;

import no.nystart.improvement.measure.Measure;

/**
 * Where a measure's numbers lead.
 *
 * @param next from here on it is the next step
 * @param excellent from here on it is excellent
 */
public record Scale(Measure measure, int next, int excellent) {

    public Level level(int figure) {
        if (figure >= excellent) {
            return Level.EXCELLENT;
        }
        return figure >= next ? Level.NEXT_STEP : Level.BEGUN;
    }
}
