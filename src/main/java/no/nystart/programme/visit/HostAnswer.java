package no.nystart.programme.visit;

import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/** What a host says of a suggestion. */
public record HostAnswer(SuggestionToHost.Fate fate, String words) {

    private static final int LONGEST = 1000;

    /** The fields are named as in the API. @throws no.nystart.common.Refused with every fault */
    public static HostAnswer read(Fields fields) {
        Reading reading = new Reading(fields);
        HostAnswer answer =
                new HostAnswer(reading.code("fate", SuggestionToHost.Fate.class), reading.text("words", LONGEST));
        reading.refuseIfFaulty();
        return answer;
    }
}
