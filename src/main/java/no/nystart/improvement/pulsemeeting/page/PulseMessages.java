package no.nystart.improvement.pulsemeeting.page;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of pulse meetings, in messages/pulsemeeting_nb, _nn and _en. */
@MessageBundle(value = "pulsemeeting", locale = "nb")
public interface PulseMessages {

    String title(String name);

    String link();

    String means();

    String table();

    String what();

    String now();

    String before();

    String motivation();

    String mean(String mean, int people);

    String tooFew(int fewest);

    String notTold();

    String training();

    String gatheringsAttended();

    String coachingsHeld();

    String leanTasksFinished();

    String of(String what, long done, long of);

    String open();

    String openNone();

    String outcome();

    String settle();

    String settled();

    String hold();

    String note();

    String words();

    String wordsHint();

    String owner();

    String due();

    String keep();

    String held();

    String earlier();

    String on(String date);

    String decisions();

    String noDecisions();

    String addDecision();

    String decided();

    String by(String owner, String due);

    String cameOf(String outcome, String date);
}
