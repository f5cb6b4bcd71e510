package no.nystart.placement.signing.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.placement.signing.AgreementStanding;

/** The words of the pages where caseworkers write agreements; texts in messages/agreement_nb, agreement_nn and agreement_en. */
@MessageBundle(value = "agreement", locale = "nb")
public interface AgreementMessages {

    String menu();

    String listTitle();

    String standing();

    String office();

    String allOffices();

    String who();

    String placeAndLeader();

    String begins();

    String missing();

    String step();

    String versionShort(int number);

    String writeTitle(String name);

    String changeTitle(String name);

    String writeMeans();

    String changeMeans();

    String changeElsewhere();

    String changePlacement();

    String starts();

    String ends();

    String lastDayHint(String latest);

    String leader();

    String deputy();

    String goals();

    String goalsHint();

    String goalKindLabel();

    String goalWordsLabel();

    String tasks();

    String tasksHint();

    String hours();

    String hoursHint(int perWeek);

    String from(String day);

    String to(String day);

    String pause(String day);

    String fromShort();

    String toShort();

    String pauseShort();

    String accommodations();

    String accommodationsHint();

    String followUp();

    String followUpHint();

    String safeguardsHeading();

    String safeguardsMeans();

    String guardian();

    String guardianInformed();

    String guardianCoSigns();

    String minimumAgeWorkExcluded();

    String riskAssessment();

    String riskAssessmentHint();

    String lateWorkReason();

    String lateWorkReasonHint();

    String validFrom();

    String why();

    String whyHint();

    String saveDraft();

    String saveAndSend();

    String cancel();

    String savedByOther();

    String saved();

    String sent();

    String sendNow();

    String stillMissing();

    String continueWriting();

    String writeNow();

    String writeNext();

    String takeBack();

    String takeBackMeans();

    String discard();

    String discardMeans();

    String takenBack();

    String isDraft();

    String isSigning();

    String isInForce(String date);

    String isOpen();

    String hasLapsed(String on, String since);

    String isGivenUp();

    String decideAnew();

    String whatItSays();

    String whatChanges();

    String whyChanged(String why);

    String versions();

    String versionLine(int number, String state);

    String holdsFrom(String date);

    String readVersion(int number);

    String pdf(int number);

    String pdfShort();

    String open();

    String theAgreement();

    String signNav();

    String prepareNav();

    String record(String party);

    String waitsForOthers();

    String followUpDraft(String caseworker, String leader);

    String dayToWrite(long count);

    String dayMine(long count);

    String dayAwaited(long count);

    @Message
    String standingName(AgreementStanding standingName);

    @Message
    String standingMeans(AgreementStanding standingMeans);

    @Message
    String standingEmpty(AgreementStanding standingEmpty);

    @Message
    String standingStep(AgreementStanding standingStep);
}
