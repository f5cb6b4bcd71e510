package no.nystart.followup.talk;

import java.time.LocalDate;
import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/**
 * That a talk was held.
 *
 * @param note what it was about, or null; the young person can read it
 */
public record TalkHeld(Whom whom, LocalDate on, @Nullable String note) {

    /** Who was talked with. */
    public enum Whom {
        YOUNG_PERSON,
        LEADER,
        BOTH
    }

    private static final int LONGEST = 1000;

    /** The fields are named as in the API. @throws no.nystart.common.Refused with every fault */
    public static TalkHeld read(Fields fields) {
        Reading reading = new Reading(fields);
        TalkHeld held = new TalkHeld(
                reading.code("talkedWith", Whom.class), reading.date("heldOn"), reading.optionalText("note", LONGEST));
        reading.refuseIfFaulty();
        return held;
    }
}
