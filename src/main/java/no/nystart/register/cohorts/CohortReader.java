package no.nystart.register.cohorts;

import java.time.LocalDate;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/** Reads a cohort from what was typed; the fields are named as in the API. */
public final class CohortReader {

    private static final int LONGEST = 24;

    private CohortReader() {}

    /** @throws Refused with every fault */
    public static CohortDetails read(Fields fields) {
        Reading reading = new Reading(fields);
        String name = reading.text("name", 200);
        LocalDate start = reading.date("placementStart");
        int least = reading.number("minMonths", 1, LONGEST, 6);
        int most = reading.number("maxMonths", 1, LONGEST, 8);
        if (most < least) {
            reading.fault("maxMonths", CommonRefusal.OUT_OF_RANGE, least, LONGEST);
        }
        reading.refuseIfFaulty();
        return new CohortDetails(name, start, least, most);
    }
}
