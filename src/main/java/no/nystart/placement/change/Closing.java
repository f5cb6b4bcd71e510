package no.nystart.placement.change;

import java.time.LocalDate;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/**
 * That a company has no work any more, as somebody records it.
 *
 * @param on first day without work
 * @param why in words
 */
public record Closing(LocalDate on, String why) {

    private static final int LONGEST_WHY = 1000;

    /** Refused with every fault. */
    public static Closing read(Fields fields) {
        Reading reading = new Reading(fields);
        Closing closing = new Closing(reading.date("on"), reading.text("why", LONGEST_WHY));
        reading.refuseIfFaulty();
        return closing;
    }
}
