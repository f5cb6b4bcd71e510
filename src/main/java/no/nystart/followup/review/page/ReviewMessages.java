package no.nystart.followup.review.page;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of reviews; texts in messages/review_nb, review_nn and review_en. */
@MessageBundle(value = "review", locale = "nb")
public interface ReviewMessages {

    String title(String name);

    String toPlan();

    String toStart();

    String toPlacement();

    String plannedOn(String date);

    String heldOnDay(String date);

    String yourView();

    String yourViewMeans();

    String score();

    String works();

    String worksHint();

    String hard();

    String hardHint();

    String goalProgress(String goal);

    String saveView();

    String viewSaved();

    String viewKept();

    String whoHasWritten();

    String hasWritten();

    String hasNotWritten();

    String begin();

    String beginMeans();

    String beginFrom(String date);

    String begun();

    String sideBySide();

    String wroteNothing();

    String goals();

    String notJudged();

    String disagree();

    String agreeAll();

    String apart(String lowWho, String lowMood, String highWho, String highMood);

    String goalApart(String goal);

    String seenDifferently();

    String minutesHeading();

    String noMinutes();

    String writeMinutes();

    String writeMinutesMeans();

    String rewriteMinutes();

    String heldOn();

    String minutes();

    String steps();

    String stepsHint();

    String stepNumber(int number);

    String what();

    String owner();

    String due();

    String saveMinutes();

    String minutesSaved();

    String wordingNumber(int number);

    String answersHeading();

    String agrees();

    String objects();

    String notAnswered();

    String allAgree();

    String doYouAgree();

    String agree();

    String agreed();

    String object();

    String objection();

    String objectionHint();

    String sendObjection();

    String objected();

    String nextSteps();

    String noSteps();

    String dueBy(String date);

    String overdue(String date);

    String doneOn(String date);

    String done();

    String stepDone();

    String dayWrite(String date);

    String dayAgree();

    String dayObjected();

    /** What is to be done, for whoever does it for several. */
    String dayAbout(String name, String sentence);

    String dayStep(String what, String date);

    String dayStepOverdue(String what, String date);
}
