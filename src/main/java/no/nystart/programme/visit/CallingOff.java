package no.nystart.programme.visit;

import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/** That a host calls a visit off, and why. */
public record CallingOff(String because) {

    private static final int LONGEST = 500;

    /** @throws no.nystart.common.Refused without a reason */
    public static CallingOff read(Fields fields) {
        Reading reading = new Reading(fields);
        CallingOff callingOff = new CallingOff(reading.text("because", LONGEST));
        reading.refuseIfFaulty();
        return callingOff;
    }
}
