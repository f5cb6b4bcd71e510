package no.nystart.matching.compare;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.matching.explain.Move;

/** The words of comparing runs; texts in messages/compare_nb, compare_nn and compare_en. */
@MessageBundle(value = "compare", locale = "nb")
public interface CompareMessages {

    String title();

    String means(String since, String run);

    String since();

    String compare();

    String moved(int people);

    String seeChanges();

    String nothingBefore();

    String gainOrCost();

    String costsMore(String by);

    String costsLess(String by);

    String costsSame();

    String comparable();

    String notComparable();

    String people();

    String companies();

    String places();

    String leaders();

    String counts(int added, int removed, int changed);

    String steered(int people);

    String fromTo(String before, String after);

    String otherDates();

    String before();

    String after();

    String forWhom();

    String what();

    @Message
    String kind(Move.Kind kind);

    String fits(int fit);

    String fitsBetter(int points);

    String fitsWorse(int points);

    String without();

    String notThere();

    String nobodyMoves();

    String others(int people);

    String refitted(int people);

    String asItIs();

    String ifStaying();

    String wouldBe();

    String wouldGain(String by);

    String wouldCostMore(String by);

    String wouldCostLess(String by);

    String wouldCostSame();

    String wouldMove(int people);

    String wouldBeImpossible();

    String wouldBeProven();

    String computing();

    String computingFailed();

    String update();

    String besideLink();

    String besideTitle();

    String besideMeans();

    String besideWith();

    String firstCome();

    String random();

    String randomMeans(int draw);

    String draw();

    String drawHint();

    String matchingOf(String when);

    String same();

    String besideOthers(int people);
}
