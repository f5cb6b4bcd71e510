package no.nystart.improvement.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.improvement.board.WaitingWork;
import no.nystart.improvement.meeting.DecisionKind;

/** Texts of meetings before boards, and of what waits there, in messages/meeting_nb, _nn and _en. */
@MessageBundle(value = "meeting", locale = "nb")
public interface MeetingMessages {

    String begin();

    String join();

    String heading();

    String last(String date);

    String noneHeld();

    String title(String whose);

    String point(int position, int points);

    String began(String time, String until);

    String timer();

    String timerOver();

    String asItIs();

    String next();

    String back();

    String toClosing();

    String save();

    String settled();

    String decision();

    String colour();

    String result();

    String cause();

    String action();

    String owner();

    String due();

    String words();

    String reason();

    String answer();

    String closing();

    String closingMeans();

    String note();

    String end();

    String ended();

    String minutes();

    String minutesOf(String time);

    String runsStill();

    String nothingDecided();

    @Message
    String kindName(DecisionKind kind);

    String work();

    String workNone();

    @Message
    String workKind(WaitingWork.Kind kind);

    String what();

    String why();

    String dayGoals(long number);

    String daySuggestions(long number);

    String dayPulse(long number);

    String dayLifted(long number);

    String dayNew(long number);
}
