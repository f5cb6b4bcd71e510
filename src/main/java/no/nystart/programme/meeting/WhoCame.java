package no.nystart.programme.meeting;

import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/**
 * Somebody who came to a meeting.
 *
 * @param unit where they work, in their own words
 */
public record WhoCame(String name, String unit, SignedUpFor signedUpFor) {

    /** What they want after having heard of it. */
    public enum SignedUpFor {
        NOTHING,
        LEADER_PROGRAMME,
        COURSE_DAYS,
        STUDY_VISIT,
        PLACES
    }

    /** The fields are named as in the API. @throws no.nystart.common.Refused with every fault */
    public static WhoCame read(Fields fields) {
        Reading reading = new Reading(fields);
        WhoCame who = new WhoCame(
                reading.text("name", 100), reading.text("unit", 100), reading.code("signedUpFor", SignedUpFor.class));
        reading.refuseIfFaulty();
        return who;
    }
}
