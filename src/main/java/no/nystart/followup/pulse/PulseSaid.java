package no.nystart.followup.pulse;

import no.nystart.register.intake.Fields;
import no.nystart.register.intake.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What a young person says of a day.
 *
 * @param words their own, or null
 * @param leaderReads whether the leader may see it too; the caseworker always does
 */
public record PulseSaid(Mood mood, @Nullable String words, boolean leaderReads) {

    static final int LONGEST_WORDS = 500;

    /** The fields are named as in the API. @throws no.nystart.common.Refused with every fault */
    public static PulseSaid read(Fields fields) {
        Reading reading = new Reading(fields);
        int score = reading.number("score", Mood.VERY_BAD.score(), Mood.VERY_GOOD.score());
        String words = reading.optionalText("words", LONGEST_WORDS);
        boolean leaderReads = reading.yes("leaderReads");
        reading.refuseIfFaulty();
        return new PulseSaid(Mood.of(score), words, leaderReads);
    }
}
