package no.nystart.programme.meeting.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.programme.meeting.WhoCame;

/** The words of information meetings; texts in messages/information_nb, information_nn and information_en. */
@MessageBundle(value = "information", locale = "nb")
public interface MeetingMessages {
    String menu();

    String listMeans();

    String newMeeting();

    String none();

    String forWhom();

    String forWhomHint();

    String on();

    String begins();

    String place();

    String company();

    String allUnits();

    String came();

    String signedUp();

    String unnoted();

    String save();

    String cancel();

    String arranged();

    String title(String whom);

    String cameHeading();

    String nobodyNoted();

    String noteHeading();

    String name();

    String unit();

    String signedUpFor();

    String note();

    String noted();

    String dayUnnoted(long count);

    @Message
    String wish(WhoCame.SignedUpFor wish);
}
