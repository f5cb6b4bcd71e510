package no.nystart.placement.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.nystart.placement.decision.CaseState;
import no.nystart.placement.decision.Decision;
import no.nystart.placement.decision.DeclineReason;
import no.nystart.placement.decision.OnBehalf;
import no.nystart.placement.decision.Party;
import no.nystart.placement.decision.ProposedMatch;

/** The words of caseworkers' decisions and of their log; texts in messages/decide_nb, decide_nn and decide_en. */
@MessageBundle(value = "decide", locale = "nb")
public interface DecisionMessages {

    String menuDecisions();

    String menuLog();

    String listTitle();

    String state();

    String office();

    String allOffices();

    String youngPerson();

    String placeAndLeader();

    String leader();

    String period();

    String answers();

    String nextStep();

    String place();

    String theCompany();

    String theYoungPerson();

    String silent();

    String saidYes();

    String saidNo();

    String talkWanted();

    String settledOn(String date);

    String overdue(String date);

    String answerByDate(String date);

    String caseTitle(String name);

    String isByHand();

    String nothingProposed();

    String history();

    String proposal();

    String commute();

    String minutes(int minutes);

    String fits();

    String outOfHundred(int value);

    String why();

    String keptInLog();

    String others();

    String returnedNow(String date);

    String declinedNow();

    String answeredNo();

    String rowAccepted();

    String rowDeclined();

    String seeDecision();

    String decideHeading();

    String choice();

    String because();

    String becauseHint();

    String reason();

    String reasonHint();

    String saveDecision();

    String caseworkersDecide();

    String accepted();

    String declined();

    String openMeans(String date);

    String byHandMeans();

    String agreedMeans();

    String acceptedProposal();

    String answerBy();

    String wasPutOff(String reason);

    String saidYesOn(String date);

    String saidNoOn(String date);

    String talkWantedOn(String date);

    String onBehalfSaid(String how, String told, String date);

    String remindedOn(String date);

    String recordFor(String who);

    String talkHeld();

    String talkHeldDone();

    String putOff();

    String putOffMeans();

    String putOffReason();

    String putOffDone();

    String withdraw();

    String withdrawMeans();

    String withdrawalReason();

    String withdrawn();

    String recorded();

    String recordMeans();

    String answer();

    String noBecause();

    String noBecauseHint();

    String onBehalfBecause();

    String told();

    String toldHint();

    String toldOn();

    String saveAnswer();

    String cancel();

    String decidedOn(String what, String date, String who);

    String declinedBecause(String who, String why);

    String withdrawnBecause(String reason);

    String inLog();

    String dayToDecide(long count);

    String dayTalks(long count);

    String dayReturned(long count);

    String dayDeclined(long count);

    String dayByHand(long count);

    @Message
    String stateName(CaseState stateName);

    @Message
    String stateMeans(CaseState stateMeans);

    @Message
    String stateEmpty(CaseState stateEmpty);

    @Message
    String step(CaseState step);

    @Message
    String verdict(Decision.Choice verdict);

    @Message
    String verdictMeans(Decision.Choice verdictMeans);

    @Message
    String verdictDone(Decision.Choice verdictDone);

    @Message
    String declineReason(DeclineReason declineReason);

    @Message
    String partyName(Party partyName);

    @Message
    String reach(DecisionCase.Reach reach);

    @Message
    String onBehalf(OnBehalf.Because onBehalf);

    @Message
    String matchState(ProposedMatch.State matchState);
}
