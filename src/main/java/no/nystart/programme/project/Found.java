package no.nystart.programme.project;

import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/** What a follow-up found. */
public record Found(Standing standing, String words) {

    /** Where the plan stands. */
    public enum Standing {
        AS_PLANNED,
        BEHIND,
        STUCK;

        /** How it is marked, beside the words. */
        public String kind() {
            return switch (this) {
                case AS_PLANNED -> "success";
                case BEHIND -> "warning";
                case STUCK -> "danger";
            };
        }
    }

    /** The fields are named as in the API. @throws no.nystart.common.Refused with every fault */
    public static Found read(Fields fields) {
        Reading reading = new Reading(fields);
        Found found = new Found(reading.code("standing", Standing.class), reading.text("found", 1000));
        reading.refuseIfFaulty();
        return found;
    }
}
