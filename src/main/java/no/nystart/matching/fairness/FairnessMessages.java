package no.nystart.matching.fairness;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the report by groups; texts in messages/fairness_nb, fairness_nn and fairness_en. */
@MessageBundle(value = "fairness", locale = "nb")
public interface FairnessMessages {

    String link();

    String title();

    String means();

    String everybody();

    @Message
    String groupedBy(GroupedBy groupedBy);

    String group();

    String size();

    String proposed();

    String firstCome();

    String random();

    String placedShare(String share);

    String meanFit(String fit);

    String worstFit(String fit);

    String noFit();

    String leftOut(String groups);

    String everythingLeftOut();

    String leftOutMeans(int fewest);

    String readingHeading();

    String readingMore();

    String readingKnows();

    String readingCompare();

    String readingNot();

    String readingRandom(String seed);

    String readingSex();

    String unstated();

    String ageTo(String to);

    String ages(String from, String to);

    String ageFrom(String from);

    String someNeeds();

    String noNeeds();

    String followUpNeed(String need);
}
