package no.nystart.followup.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.DayOfWeek;
import no.nystart.followup.goal.Progress;
import no.nystart.followup.pulse.Mood;
import no.nystart.followup.review.ReviewParty;
import no.nystart.followup.talk.TalkHeld;
import no.nystart.followup.talk.TalkWish;

/** Moods, goals, parties and talks in words; texts in messages/voice_nb, voice_nn and voice_en. */
@MessageBundle(value = "voice", locale = "nb")
public interface VoiceMessages {

    @Message
    String moodName(Mood moodName);

    @Message
    String progressName(Progress progressName);

    @Message
    String partyName(ReviewParty partyName);

    @Message
    String talkWith(TalkWish.With talkWith);

    @Message
    String talkHow(TalkWish.How talkHow);

    @Message
    String talkedWith(TalkHeld.Whom talkedWith);

    @Message
    String weekday(DayOfWeek weekday);
}
