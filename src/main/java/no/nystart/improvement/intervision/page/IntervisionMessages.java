package no.nystart.improvement.intervision.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.improvement.intervision.MethodStep;

/** The words of intervision's pages; texts in messages/intervision_nb, intervision_nn and intervision_en. */
@MessageBundle(value = "intervision", locale = "nb")
public interface IntervisionMessages {

    String menu();

    String listMeans();

    String planLink();

    String planMeans();

    String ownCases();

    String toReview();

    String ready();

    String toTakeBack();

    String toCome();

    String past();

    String none();

    String theme();

    String themeHint();

    String on();

    String begins();

    String place();

    String youTakePart();

    String yes();

    String notYet();

    String plan();

    String cancel();

    String planned();

    String facilitator();

    String lasts();

    String minutes(int minutes);

    String signHeading();

    String signMeans();

    String promise();

    String iPromise();

    String sign();

    String signed();

    String now();

    String left(long minutes);

    String timeUp();

    String stepEnds(String at);

    String lookAgain();

    String caseHeading();

    String noCaseYet();

    String cameTo();

    String became();

    String notBackYet();

    String method();

    String isNow();

    String isOver();

    String begin();

    String nextStep();

    String goneOn(String step);

    String actionHeading();

    String action();

    String actionHint();

    String saveAction();

    String agreed();

    String end();

    String ended();

    String takingPart();

    String sectionHeading();

    String sectionMeans();

    String bringLink(String what);

    String timeline();

    String caseTitle(String name);

    String bringMeans();

    String session();

    String question();

    String questionHint();

    String bring();

    String brought();

    String noSession();

    String reviewHeading();

    String reviewMeans();

    String doubts();

    String told();

    String toldHint();

    String show();

    String shown();

    String isShown();

    String toSession();

    String withdraw();

    String withdrawn();

    String near(String company);

    String takeBackHeading();

    String takeBackMeans();

    String cause();

    String doesWhat();

    String owner();

    String due();

    String outcome();

    String outcomeHint();

    String takeBack();

    String takenBack();

    String isBack(String date);

    String dayReview(long count);

    String dayTakeBack(long count);

    String daySoon(long count);

    @Message
    String stepName(MethodStep stepName);

    @Message
    String stepMeans(MethodStep stepMeans);
}
