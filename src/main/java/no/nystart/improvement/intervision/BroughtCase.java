package no.nystart.improvement.intervision;

import java.util.Optional;
import java.util.UUID;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;

/**
 * That somebody brings a case.
 *
 * @param question what they want help with, in their own words
 */
public record BroughtCase(UUID session, String question) {

    private static final int LONGEST_QUESTION = 1000;
    private static final int LONGEST = 4000;

    /** @throws no.nystart.common.Refused with every fault */
    public static BroughtCase read(Fields fields) {
        Reading reading = new Reading(fields);
        Optional<UUID> session = reading.known("session", BroughtCase::id, IntervisionRefusal.NO_SUCH_SESSION);
        String question = reading.text("question", LONGEST_QUESTION);
        reading.refuseIfFaulty();
        return new BroughtCase(session.orElseThrow(), question);
    }

    /** The text that the bringer has read through. */
    public static String readTold(Fields fields) {
        Reading reading = new Reading(fields);
        String told = reading.text("told", LONGEST);
        reading.refuseIfFaulty();
        return told;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
