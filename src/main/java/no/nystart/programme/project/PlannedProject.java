package no.nystart.programme.project;

import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/**
 * What a unit sets out to do.
 *
 * @param before how it is now, best with a number
 */
public record PlannedProject(String title, String goal, String before) {

    private static final int LONGEST = 1000;

    /** The fields are named as in the API. @throws no.nystart.common.Refused with every fault */
    public static PlannedProject read(Fields fields) {
        Reading reading = new Reading(fields);
        PlannedProject planned = new PlannedProject(
                reading.text("title", 120), reading.text("goal", LONGEST), reading.text("before", LONGEST));
        reading.refuseIfFaulty();
        return planned;
    }

    /** How it is after. */
    public static String readAfter(Fields fields) {
        Reading reading = new Reading(fields);
        String after = reading.text("after", LONGEST);
        reading.refuseIfFaulty();
        return after;
    }
}
