package no.nystart.outcome.certificate.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.followup.goal.Progress;
import no.nystart.outcome.certificate.Mastery;

/** The words of certificates of practice; texts in messages/certificate_nb, certificate_nn and certificate_en. */
@MessageBundle(value = "certificate", locale = "nb")
public interface CertificateMessages {

    @Message
    String mastery(Mastery mastery);

    @Message
    String goalStep(Progress goalStep);

    String title();

    String of(String name);

    String means();

    String meansToYoungPerson();

    String stepsAre();

    String process();

    String step();

    String stepOf(int step);

    String notConfirmed();

    String confirmedBy(String instructor, String date);

    String confirmed();

    String noProcesses();

    String notBegunYet();

    String noInstructors();

    String notYou();

    String fromCheckIns();

    String fromCheckInsMeans();

    String goalTold(String step, String date);

    String suggested(String step);

    String confirm();

    String confirmMeans();

    String leader();

    String leaderHint();

    String saveConfirmations();

    String confirmationsSaved();

    String issue();

    String issueMeans();

    String issueAgainMeans();

    String why();

    String whyHint();

    String issueNow();

    String issued();

    String versions();

    String versionLine(int number, String date);

    String holds();

    String replaced();

    String withdrawn();

    String withdrawnBecause(String date, String why);

    String correctedBecause(String why);

    String code();

    String pdfIn(String language);

    String withdraw();

    String withdrawMeans();

    String withdrawnNow();

    String open();

    String sectionCount(long confirmed, int all);

    String paperTitle();

    String paperIntro(String name, String company, String from, String to);

    String paperOccupation(String occupation);

    String paperMastered();

    String paperIssued(String date, String office);

    String paperVerify(String address);

    String paperVerifyAsk();

    String paperCode(String code);

    String paperWithdrawn();

    String paperReplaced();

    String page();

    String pageOf();

    String verify();

    String verifyMeans();

    String codeLabel();

    String codeHint();

    String verifyNow();

    String verifyHolds(String date);

    String verifyHoldsMeans();

    String verifyReplaced(String date);

    String verifyReplacedMeans();

    String verifyWithdrawn(String date);

    String verifyWithdrawnMeans();

    String verifyUnknown();

    String verifyUnknownMeans();

    String name();

    String company();

    String occupation();

    String period();

    String lists();

    String listsMeans();

    String listOf(String occupation);

    String listMeans();

    String count();

    String writtenBy();

    String standardList();

    String regionList();

    String processes();

    String inBokmal(int number);

    String inNynorsk(int number);

    String inEnglish(int number);

    String saveList();

    String listSaved();

    String writeFor();

    String chooseOccupation();
}
