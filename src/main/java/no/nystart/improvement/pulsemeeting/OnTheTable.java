package no.nystart.improvement.pulsemeeting;

import java.util.Map;
import no.nystart.improvement.measure.Measure;

/** The numbers that lay on the table at a meeting; those of too few young people are left out. */
public record OnTheTable(Map<Measure, Integer> figures, Motivation motivation) {

    public OnTheTable {
        figures = Map.copyOf(figures);
    }
}
