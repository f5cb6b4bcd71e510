package no.nystart.followup.talk;

import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/**
 * That a young person wants to talk.
 *
 * @param about in their own words, or null: nobody has to say why
 */
public record TalkWish(With with, How how, @Nullable String about) {

    /** Whom they want to talk with. */
    public enum With {
        CASEWORKER,
        LEADER
    }

    /** How they want to be reached. */
    public enum How {
        CALL,
        MEET,
        MESSAGE
    }

    private static final int LONGEST = 500;

    /** The fields are named as in the API. @throws no.nystart.common.Refused with every fault */
    public static TalkWish read(Fields fields) {
        Reading reading = new Reading(fields);
        TalkWish wish = new TalkWish(
                reading.code("with", With.class),
                reading.code("how", How.class),
                reading.optionalText("about", LONGEST));
        reading.refuseIfFaulty();
        return wish;
    }
}
