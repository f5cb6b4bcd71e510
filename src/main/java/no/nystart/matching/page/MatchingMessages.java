package no.nystart.matching.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.matching.run.RunState;
import no.nystart.matching.run.RunStatus;

/** The words of the matching; texts in messages/matching_nb, matching_nn and matching_en. */
@MessageBundle(value = "matching", locale = "nb")
public interface MatchingMessages {

    String matching();

    String cohorts();

    String whatItDoes();

    String startHeading();

    String limit();

    String limitQuick();

    String limitQuickHint();

    String limitUsual();

    String limitUsualHint();

    String limitLong();

    String limitLongHint();

    String start();

    String runs();

    String runsEmpty();

    String startedAt();

    String startedBy();

    String state();

    String proposal();

    String placedOf(int placed, int people);

    String dayProposals(int placed, int people);

    String runTitle();

    String runAt(String when);

    @Message
    String status(RunStatus.Status status);

    @Message
    String statusMeans(RunStatus.Status status);

    @Message
    String failure(RunState.Failure failure);

    String stop();

    String stopMeans();

    String stopAsked();

    String reload();

    String ofLimit(String seconds, String limit);

    String progress();

    String curve();

    String curveMeans();

    String curveFigures();

    String seconds();

    String total();

    String bestSoFar();

    String provenBound();

    String provenBest();

    String withinGap(String percent);

    String nothingProven();

    String summary();

    String placed();

    String totalMeans();

    String bound();

    String provenGap();

    String comparison();

    String comparisonMeans();

    String thisProposal();

    String firstCome();

    String mean();

    String worst();

    String outOfHundred(String value);

    String proposals();

    String proposalsCaption();

    String proposalsOwn();

    String proposalsPseudonyms();

    String nobodyPlaced();

    String youngPerson();

    String pseudonym(String signs);

    String place();

    String leader();

    String period();

    String commute();

    String minutes(int minutes);

    String fit();

    String fitMeans();

    String fitInterest();

    String fitLearning();

    String fitWish();

    String fitCommute();

    String fitLeader();

    String cost();

    String fittingOffers();

    String office();

    String allOffices();

    String others(int people, int placed);

    String unplaced();

    String unplacedCaption();

    String unplacedNone();

    String reason();

    @Message
    String because(no.nystart.matching.model.Solution.Reason reason);

    String notDecided();

    String map();

    String mapTitle();

    String mapMeans();

    String mapPlaced(String place, int count);

    String mapFigures();

    String mapHome();

    String mapWork();

    String mapCount();
}
