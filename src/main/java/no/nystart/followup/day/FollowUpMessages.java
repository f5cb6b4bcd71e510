package no.nystart.followup.day;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the lists of whom to follow up, in messages/followup_nb, _nn and _en. */
@MessageBundle(value = "followup", locale = "nb")
public interface FollowUpMessages {

    String menu();

    String title();

    @Message
    String shownName(Shown shown);

    @Message
    String shownMeans(Shown shown);

    @Message
    String shownEmpty(Shown shown);

    String show();

    String office();

    String allOffices();

    String youngPerson();

    String company();

    String what();

    String since();

    String day();

    String due();

    String owner();

    String nobodyYet();

    String nextStep();

    String decide();

    String tell();

    String read();

    String dayDue(String firstName);

    String dayRedPastDate(long count);

    String dayRedUndecided(long count);

    String daySilent(long count);

    String dayOverdue(long count);

    String dayDueThisWeek(long count);

    String ownTitle();

    String ownNone();

    String nextOn(String date);

    String noNext();
}
