package no.nystart.followup.course;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of what the three have said of a placement; texts in messages/course_nb, course_nn and course_en. */
@MessageBundle(value = "course", locale = "nb")
public interface CourseMessages {

    String pulses();

    String pulsesOwn();

    String pulsesMeans();

    String pulsesPlot();

    String weeksSinceStart();

    String scoreAxis();

    String pulseSeries();

    String noPulses();

    String words();

    String review();

    String reviews();

    String noReviews();

    String isHeld();

    String planned();

    String differ();

    String reviewOn(String date);

    String goals();

    String goal();

    String ownGoal();

    String leaderFinds();

    String youngPersonFinds();

    String noGoals();

    String talks();

    String noTalks();

    String talkWaits(String date);

    String tellTalk();

    String stepDo(String what);
}
