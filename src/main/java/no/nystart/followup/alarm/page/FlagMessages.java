package no.nystart.followup.alarm.page;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of flags, in messages/flags_nb, _nn and _en. */
@MessageBundle(value = "flags", locale = "nb")
public interface FlagMessages {

    String silence(String what, String date);

    String attendance(String percent, int unexcused, int days);

    String openConcern(String date);

    String missed(String what, String date);

    String pulses(int earlier, int later);

    String title(String name);

    String means();

    String red();

    String amber();

    String down();

    String none();

    String upSince(String date);

    String downOn(String date);

    String decideBy(String date);

    String doneBy(String date);

    String pastDate();

    String owner();

    String cause();

    String causeHint();

    String action();

    String actionHint();

    String due();

    String dueHint();

    String decide();

    String decideAgain();

    String decideTitle(String name);

    String save();

    String saved();

    String before();

    String decidedOn(String date, String name);

    String toCheckIns();

    String changedMeanwhile();

    String sectionHeading();

    String all();
}
