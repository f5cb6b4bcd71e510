package no.nystart.outcome.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.outcome.status.Moment;
import no.nystart.outcome.status.OutcomeStatus;

/** The words of reports; texts in messages/report_nb, report_nn and report_en. */
@MessageBundle(value = "report", locale = "nb")
public interface ReportMessages {

    String menu();

    @Message
    String kind(ReportKind kind);

    @Message
    String kindMeans(ReportKind kindMeans);

    @Message
    String groupedBy(Grouping groupedBy);

    @Message
    String momentName(Moment momentName);

    @Message
    String standingName(Standing standingName);

    @Message
    String fitPart(FitPart fitPart);

    @Message
    String verdict(FitFinding.Verdict verdict);

    String region();

    String moment();

    String sector();

    String size();

    String phase();

    String everyRegion();

    String every();

    String noPhase();

    String asExcel();

    String asCsv();

    String forWall();

    String forHand();

    String notTold(int fewest);

    String untold();

    String nothingYet();

    String total();

    String cohort();

    String group();

    String all();

    String underWay();

    String ended();

    String early();

    String known();

    String work();

    String jobHere();

    String jobElsewhere();

    String education();

    String otherMeasure();

    String nothing();

    String reachedShare();

    String youngPeopleHeading();

    String cohortsMean();

    String leadersHeading();

    String leadersMean();

    String leadersIn();

    String leadersReady();

    String leadersAccredited();

    String leaderReady();

    String leaderAccredited();

    String gatheringsAttended();

    String coachingsHeld();

    String leanTasksFinished();

    String ledEach();

    String outcomesPlot();

    String sexMeans();

    String fitHeading();

    String fitMeans();

    String fitNoCause();

    String fitInterval(int fewest);

    String fitPartHead();

    String wellKnown();

    String wellReached();

    String worseKnown();

    String worseReached();

    String difference();

    String differenceFrom(String points, String low, String high);

    String wellEarly();

    String worseEarly();

    String fitReading();

    String advice();

    String fitEnough(int known);

    String fitTooFew(int known, int least);

    String fitTooFewUntold(int least);

    String fittedWell();

    String fittedWorse();

    String toMatch();

    String leadersBehind();

    String ledMeans();

    String trainedMeans();

    String inProgramme();

    String ofAll(int some, int all);

    String leader();

    String yes();

    String no();

    @Message
    String leaderStanding(LeaderStanding leaderStanding);

    String steering();

    String steeringMeans(String date);

    String tileAll();

    String tileUnderWay();

    String tileKnown();

    String tileWork();

    String tileReached();

    String behind();

    String behindMeans();

    String behindEmpty();

    String youngPerson();

    String company();

    String period();

    String standing();

    String notKnown();

    @Message
    String statusName(OutcomeStatus statusName);
}
