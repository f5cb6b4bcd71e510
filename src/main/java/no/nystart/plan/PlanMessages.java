package no.nystart.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.access.Role;
import no.nystart.access.Shown;

/** The words of a young person's own page; texts in messages/plan_nb, plan_nn and plan_en. */
@MessageBundle(value = "plan", locale = "nb")
public interface PlanMessages {

    String menuPlan();

    String menuCalendar();

    String hello(String firstName);

    String youAreHere();

    @Message
    String stage(Stage stage);

    @Message
    String standingMeans(Standing standingMeans);

    String doThis();

    String next();

    String nothingNext();

    String nextCheckIn(String leader);

    String nextReview();

    String writeBefore();

    String thenComes();

    String checkIn();

    String review();

    String yourSteps();

    String dueBy(String date);

    String overdue(String date);

    String seeStep();

    String howIsIt();

    String howIsItAgain(String mood);

    String score();

    String words();

    String wordsHint();

    String leaderReads();

    String leaderReadsHint();

    String sendPulse();

    String pulseThanks();

    String pulseLow();

    String yourWork();

    String where();

    String workLabel();

    String tasks();

    String whenLabel();

    String hours();

    String leader();

    String deputy();

    String call(String name);

    String noPhone();

    String caseworker();

    String gettingThere();

    String byCar(int minutes);

    String byPublic(int minutes);

    String byBicycle(int minutes);

    String byFoot(int minutes);

    String askTheWay();

    String goals();

    String noGoals();

    String ownGoal();

    String agreedGoal();

    String howFar();

    String saveGoal();

    String goalMarked();

    String setGoal();

    String goalWords();

    String goalWordsHint();

    String goalSet();

    String talk();

    String talkMeans();

    String with();

    String how();

    String about();

    String aboutHint();

    String askForTalk();

    String talkAsked();

    String talkWaits(String date);

    String talksBefore();

    String talkOn(String date);

    String alsoHere();

    String registered();

    String calendarTitle();

    String calendarMeans();

    String calendarHas(String date);

    String calendarNone();

    String calendarMake();

    String calendarRenew();

    String calendarStop();

    String calendarStopped();

    String calendarFresh();

    String calendarAdd();

    String calendarCopy();

    String calendarOnce();

    String calendarName();

    String calendarHint();

    String calendarCheckIn();

    String calendarReview();

    String calendarCheckInOf(String firstName);

    String calendarReviewOf(String firstName);

    String seenTitle();

    String seenMeans();

    String seenCaption();

    String seenEmpty();

    String seenOn();

    String seenWho();

    String seenWhat();

    String seenTimes(int times);

    @Message
    String what(Shown what);

    @Message
    String roleName(Role roleName);

    String somebody();
}
