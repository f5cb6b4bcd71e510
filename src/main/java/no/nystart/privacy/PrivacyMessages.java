package no.nystart.privacy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around what is kept about people; texts in messages/privacy_nb, privacy_nn and privacy_en. */
@MessageBundle(value = "privacy", locale = "nb")
public interface PrivacyMessages {

    String menuOwnData();

    String menuRetention();

    String ownMeans();

    String documentMeans();

    String takeAlong();

    String document();

    String file();

    String recordedInTrail();

    String wantErased();

    String wantErasedMeans();

    String words();

    String wordsHint();

    String sendRequest();

    String asked();

    String yourRequests();

    String requestOf(String date);

    String requestWaits(String date);

    String requestAnswered(String date);

    String personalData();

    String personalDataOf(String name);

    String handOut();

    String handOutMeans();

    String readThrough();

    String erase();

    String eraseMeans();

    String eraseTitle(String name);

    String answer();

    String answerHint();

    String sendAnswer();

    String answered();

    String previewMeans();

    String goes();

    String goesMeans();

    String stays();

    String staysMeans();

    String what();

    String howMany();

    String notHere();

    String backups();

    String mailSent();

    String journal();

    String replays();

    String reason();

    String chooseReason();

    @Message
    String reasonName(ErasureReason reasonName);

    String archivedAs();

    String archivedAsHint();

    String confirmed();

    String eraseForGood();

    String erased();

    String eraseLeaver();

    String leaverGoesMeans();

    String leaverStays();

    String leaverStaysMeans(String former);

    String leaverNamed();

    @Message
    String leaverReason(ErasureReason leaverReason);

    String leaverErased();

    /** What somebody erased is called where a row of theirs stays. */
    @Message
    String former(Former former);

    String dayRequests(long open);

    String requests();

    String requestsCaption();

    String requestsEmpty();

    String who();

    String askedOn();

    String answerBy();

    String retentionMeans();

    String retentionCaption();

    String kind();

    @Message
    String kindName(RetentionKind kindName);

    @Message
    String countedFrom(RetentionKind countedFrom);

    String kept();

    String years(int years);

    String months(int months);

    String days(int days);

    String wouldGo();

    String lastRound();

    String never();

    String goneThen(String when, String rows);

    String goneEver();

    String paperTitle();

    String paperMade(String when);

    String paperMeans();

    String paperNumber(int number);

    String paperUntold();

    @Message
    String cover(Cover cover);

    String page();

    String pageOf();
}
