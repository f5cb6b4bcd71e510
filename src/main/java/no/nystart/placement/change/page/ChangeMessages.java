package no.nystart.placement.change.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.placement.agreement.Party;
import no.nystart.placement.change.ChangeKind;
import no.nystart.placement.change.ChangeProposal;
import no.nystart.placement.change.ProposalKind;
import no.nystart.placement.life.EndReason;

/** The words of changes and of proposed ones; texts in messages/change_nb, change_nn and change_en. */
@MessageBundle(value = "change", locale = "nb")
public interface ChangeMessages {

    String closeCompany();

    String leftNow();

    String reason();

    String reasonHint();

    String ends();

    String latestHint(String date);

    String leader();

    String leaderHint();

    String deputy();

    String deputyHint();

    String until();

    String why();

    String preview();

    String cancel();

    String previewTitle(String kind);

    String notSavedYet(String name);

    String whatHappens();

    String back();

    String newEnd(String date);

    String noDay();

    String leftThen(String left);

    String nothingLeft();

    String months(int months);

    String days(int days);

    String monthsAndDays(int months, int days);

    String seatSame();

    String seatLonger(String date);

    String seatBack(String date);

    String seatLeader(String date);

    String sameAgreement();

    String newVersion(String who);

    String rematchOpens();

    String propose();

    String proposeOwn();

    String proposeFor(String name);

    String proposeOwnMeans();

    String proposeMeans();

    String ownProposals();

    String whatKind();

    String from();

    String fromHint();

    String lastDay();

    String lastDayHint();

    String words();

    String wordsHint();

    String send();

    String proposed();

    String withdraw();

    String withdrawn();

    String fromDay(String date);

    String toDay(String date);

    String sentOn(String date);

    String proposalTitle();

    String byYoungPerson(String name);

    String byCompany(String name);

    String approveByChange();

    String approve();

    String approvedDone();

    String answer();

    String answerHint();

    String decline();

    String declinedDone();

    String closeTitle(String company);

    String closeMeans(int count);

    String closesOn();

    String closePlacements(int count, String date);

    String closePlaces();

    String closeTasks();

    String closeConfirm();

    String closed();

    @Message
    String kind(ChangeKind kind);

    @Message
    String means(ChangeKind kind);

    @Message
    String on(ChangeKind kind);

    @Message
    String onHint(ChangeKind kind);

    @Message
    String happens(ChangeKind kind);

    @Message
    String confirm(ChangeKind kind);

    @Message
    String made(ChangeKind kind);

    @Message
    String proposalKind(ProposalKind kind);

    @Message
    String proposalMeans(ProposalKind kind);

    @Message
    String proposalState(ChangeProposal.State state);

    @Message
    String party(Party party);

    @Message
    String endReason(EndReason reason);
}
